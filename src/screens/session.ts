import type { Assessment } from "#assessment/schema.ts";
import { upgradeTo } from "#assessment/upgrade.ts";
import type { Questionnaire, Upgrade } from "#questionnaire/schema.ts";
import { earlierVersion } from "#store/builtInQuestionnaire.ts";
import { useCallback, useMemo } from "react";
import { useAssessments, usePreferences } from "./services.tsx";
import { useQuestionnaire } from "./useQuestionnaire.ts";

/** A pure change of an assessment; `now` is an ISO moment. */
export type AssessmentChange = (assessment: Assessment, now: string) => Assessment;

/** The assessment that is open, what it answers, and the one way to change it. */
export type Session = {
  readonly assessment: Assessment;
  readonly questionnaire: Questionnaire;
  /** A later version of the questionnaire to which the assessment can move. */
  readonly later?: { readonly questionnaire: Questionnaire; readonly upgrade: Upgrade };
  readonly apply: (change: AssessmentChange) => void;
  /** Whether single keys act on Assess. */
  readonly singleKeys: boolean;
};

export type Opened =
  | { readonly kind: "loading" }
  | { readonly kind: "missing" }
  | { readonly kind: "noQuestionnaire"; readonly again: () => void }
  | { readonly kind: "ready"; readonly session: Session };

/**
 * Opens an assessment of this device together with its questionnaire: its own, or the built-in one in the version that
 * was answered.
 */
export function useAssessment(id: string): Opened {
  const assessment = useAssessments(({ entries }) => entries.get(id)?.assessment);
  const loaded = useAssessments(({ status }) => status === "ready");
  const changeIn = useAssessments(({ change }) => change);
  const { singleKeys } = usePreferences();
  const present = useQuestionnaire();
  const earlier = versionBefore(assessment, present.questionnaire);
  const builtIn = useQuestionnaire(earlier);
  const known = present.questionnaire === null ? null : builtIn.questionnaire;
  const questionnaire = assessment?.custom ?? known;

  const apply = useCallback((change: AssessmentChange) => changeIn(id, change), [changeIn, id]);
  const later = useMemo(() => laterVersion(assessment, present.questionnaire), [assessment, present.questionnaire]);
  const session = useMemo(
    () =>
      assessment === undefined || questionnaire === null
        ? null
        : { assessment, questionnaire, ...(later && { later }), apply, singleKeys },
    [assessment, questionnaire, later, apply, singleKeys],
  );

  if (session !== null) return { kind: "ready", session };
  if (loaded && assessment === undefined) return { kind: "missing" };
  const failed = present.failed ? present : builtIn;
  if (assessment !== undefined && failed.failed) return { kind: "noQuestionnaire", again: failed.again };
  return { kind: "loading" };
}

function versionBefore(assessment: Assessment | undefined, present: Questionnaire | null): string | undefined {
  if (assessment === undefined || assessment.custom !== undefined || present === null) return undefined;
  return earlierVersion(present, assessment.questionnaire) ?? undefined;
}

function laterVersion(assessment: Assessment | undefined, present: Questionnaire | null): Session["later"] | null {
  const upgrade = assessment === undefined || present === null ? null : upgradeTo(assessment, present);
  return upgrade === null || present === null ? null : { questionnaire: present, upgrade };
}
