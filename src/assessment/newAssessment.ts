import type { Questionnaire } from "#questionnaire/schema.ts";
import { DEFAULT_PLAN } from "./defaultPlan.ts";
import { ASSESSMENT_FORMAT } from "./limits.ts";
import type { Assessment, Subject } from "./schema.ts";
import { changedSubject } from "./subject.ts";

/** What a new assessment starts from. */
export type NewAssessmentInput = {
  readonly id: string;
  readonly questionnaire: Questionnaire;
  /** Whether the questionnaire comes with the app. One that does not is kept inside the assessment. */
  readonly builtIn: boolean;
  readonly edition: string;
  /** The id of a target profile. Without it, no target is set. */
  readonly target?: string | undefined;
  readonly subject?: Partial<Subject>;
  readonly now: string;
};

/** An assessment in which nothing has been answered yet. */
export function newAssessment({
  id,
  questionnaire,
  builtIn,
  edition,
  target,
  subject,
  now,
}: NewAssessmentInput): Assessment {
  return {
    format: ASSESSMENT_FORMAT,
    id,
    questionnaire: { id: questionnaire.id, version: questionnaire.version },
    ...(!builtIn && { custom: questionnaire }),
    edition,
    subject: changedSubject({ organisation: "", scope: "", sector: "", assessor: "" }, subject ?? {}),
    createdAt: now,
    updatedAt: now,
    ...(target !== undefined && { target }),
    // Two tabs can add to the same record without losing anything, but not both create it.
    targets: {},
    priorities: {},
    exposure: {},
    answers: {},
    respondents: [],
    plan: DEFAULT_PLAN,
    snapshots: [],
  };
}
