import type { Assessment } from "#assessment/schema.ts";
import type { Questionnaire } from "#questionnaire/schema.ts";
import { useCallback, useMemo } from "react";
import { useAssessments, usePreferences } from "./services.tsx";
import { useQuestionnaire } from "./useQuestionnaire.ts";

/** A pure change of an assessment; `now` is an ISO moment. */
export type AssessmentChange = (assessment: Assessment, now: string) => Assessment;

/** The assessment that is open, what it answers, and the one way to change it. */
export type Session = {
  readonly assessment: Assessment;
  readonly questionnaire: Questionnaire;
  readonly apply: (change: AssessmentChange) => void;
  /** Whether single keys act on Assess. */
  readonly singleKeys: boolean;
};

export type Opened =
  | { readonly kind: "loading" }
  | { readonly kind: "missing" }
  | { readonly kind: "noQuestionnaire"; readonly again: () => void }
  | { readonly kind: "ready"; readonly session: Session };

/** Opens an assessment of this device together with its questionnaire, its own or the built-in one. */
export function useAssessment(id: string): Opened {
  const assessment = useAssessments(({ entries }) => entries.get(id)?.assessment);
  const loaded = useAssessments(({ status }) => status === "ready");
  const changeIn = useAssessments(({ change }) => change);
  const { singleKeys } = usePreferences();
  const builtIn = useQuestionnaire();
  const questionnaire = assessment?.custom ?? builtIn.questionnaire;

  const apply = useCallback((change: AssessmentChange) => changeIn(id, change), [changeIn, id]);
  const session = useMemo(
    () =>
      assessment === undefined || questionnaire === null ? null : { assessment, questionnaire, apply, singleKeys },
    [assessment, questionnaire, apply, singleKeys],
  );

  if (session !== null) return { kind: "ready", session };
  if (loaded && assessment === undefined) return { kind: "missing" };
  if (assessment !== undefined && builtIn.failed) return { kind: "noQuestionnaire", again: builtIn.again };
  return { kind: "loading" };
}
