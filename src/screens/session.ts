import { useCallback, useLayoutEffect, useMemo, useState } from "react";
import type { Assessment } from "#assessment/schema.ts";
import { upgradeTo } from "#assessment/upgrade.ts";
import type { Questionnaire, Upgrade } from "#questionnaire/schema.ts";
import { builtInName } from "#store/builtInVersions.ts";
import type { UnreadableAssessment } from "#store/memory.ts";
import { useAssessments, usePreferences } from "./services.tsx";
import { useQuestionnaire } from "./useQuestionnaire.ts";

/** A pure change of an assessment; `now` is an ISO moment. */
export type AssessmentChange = (assessment: Assessment, now: string) => Assessment;

/** The open assessment, its questionnaire, and the function that changes it. */
export type Session = {
  readonly assessment: Assessment;
  readonly questionnaire: Questionnaire;
  /** A later version of the questionnaire to which the assessment can be upgraded. */
  readonly later?: { readonly questionnaire: Questionnaire; readonly upgrade: Upgrade };
  readonly apply: (change: AssessmentChange) => void;
  /** Whether single-key shortcuts are active on Assess. */
  readonly singleKeys: boolean;
};

/** An assessment at an address: open, or the reason why it is not. */
export type SessionState =
  | { readonly kind: "loading" }
  | { readonly kind: "missing" }
  /** The browser has lost it; the user has not deleted it. */
  | { readonly kind: "lost" }
  | { readonly kind: "unreadable"; readonly unreadable: UnreadableAssessment }
  /** It could not be read now. */
  | { readonly kind: "notRead"; readonly again: () => void }
  | { readonly kind: "noQuestionnaire"; readonly again: () => void }
  /** The questionnaire version that was answered is not available; another one replaces it only on request. */
  | ({ readonly kind: "missingVersion" } & Pick<Session, "assessment" | "apply">)
  | { readonly kind: "ready"; readonly session: Session };

/**
 * Opens a stored assessment with its questionnaire: the embedded one, or the built-in one in the version that was
 * answered.
 */
export function useAssessment(id: string): SessionState {
  const { assessment, otherwise } = useStoredAssessment(id);
  const changeIn = useAssessments(({ change }) => change);
  const { singleKeys } = usePreferences();
  const builtInRef = assessment === undefined || assessment.custom !== undefined ? null : assessment.questionnaire;
  const name = builtInRef === null ? null : builtInName(builtInRef);
  const present = useQuestionnaire(name?.id ?? null);
  const builtIn = useQuestionnaire(name?.id ?? null, name?.version);
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
  if (assessment === undefined) return otherwise;
  if (builtInRef !== null && name === null) return { kind: "missingVersion", assessment, apply };
  const failed = present.failed ? present : builtIn;
  if (failed.failed) return { kind: "noQuestionnaire", again: failed.again };
  return { kind: "loading" };
}

/** Returns the assessment once it is read; until then, the state to show instead. */
function useStoredAssessment(id: string): {
  readonly assessment: Assessment | undefined;
  readonly otherwise: SessionState;
} {
  const assessment = useAssessments(({ entries }) => entries.get(id)?.assessment);
  const unreadable = useAssessments((state) => state.unreadable.get(id));
  const status = useAssessments((state) => state.status);
  const isListed = useAssessments(({ heads }) => heads.has(id));
  const isLost = useAssessments(({ lost }) => lost.has(id));
  const open = useAssessments((state) => state.open);
  const [hasFailed, setFailed] = useState(false);
  const isWanted = assessment === undefined && unreadable === undefined && !isLost && (isListed || status !== "ready");
  // Begins to read before the screen without the assessment is painted, which takes a frame.
  useLayoutEffect(() => {
    if (isWanted && !hasFailed) open(id).catch(() => setFailed(true));
  }, [isWanted, hasFailed, open, id]);
  if (unreadable !== undefined) return { assessment, otherwise: { kind: "unreadable", unreadable } };
  if (isLost) return { assessment, otherwise: { kind: "lost" } };
  if (status === "ready" && !isListed) return { assessment, otherwise: { kind: "missing" } };
  if (hasFailed) return { assessment, otherwise: { kind: "notRead", again: () => setFailed(false) } };
  return { assessment, otherwise: { kind: "loading" } };
}

function laterVersion(assessment: Assessment | undefined, present: Questionnaire | null): Session["later"] | null {
  const upgrade = assessment === undefined || present === null ? null : upgradeTo(assessment, present);
  return upgrade === null || present === null ? null : { questionnaire: present, upgrade };
}
