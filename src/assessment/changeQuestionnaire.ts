import type { Questionnaire } from "#questionnaire/schema.ts";
import { newAssessment } from "./newAssessment.ts";
import type { Assessment } from "./schema.ts";

/** Tells whether nothing depends on the questionnaire yet, so that it can be replaced. */
export function canChangeQuestionnaire(assessment: Assessment): boolean {
  const { answers, exposure, respondents = [], snapshots = [], treatments = {}, decisions = {} } = assessment;
  const isEmpty = (record: object) => Object.keys(record).length === 0;
  return [answers, exposure, respondents, snapshots, treatments, decisions].every(isEmpty);
}

/**
 * Replaces the questionnaire, edition and target; keeps the subject, the title and the summary. A questionnaire that is
 * not part of the app (`builtIn`) is stored in the assessment.
 */
export function withQuestionnaire(
  assessment: Assessment,
  { questionnaire, builtIn }: { readonly questionnaire: Questionnaire; readonly builtIn: boolean },
  now: string,
): Assessment {
  const { custom: _, target: __, ...rest } = assessment;
  const { id, createdAt, subject, edition } = assessment;
  const fresh = newAssessment({
    id,
    questionnaire,
    builtIn,
    now,
    edition: questionnaire.editions[0]?.id ?? edition,
    target: questionnaire.targets[0]?.id,
  });
  return { ...rest, ...fresh, subject, createdAt };
}
