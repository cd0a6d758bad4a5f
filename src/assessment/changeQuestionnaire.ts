import type { Questionnaire } from "#questionnaire/schema.ts";
import { newAssessment } from "./newAssessment.ts";
import type { Assessment } from "./schema.ts";

/** Whether nothing rests on the questionnaire yet, so that another one can take its place. */
export function canChangeQuestionnaire(assessment: Assessment): boolean {
  const { answers, exposure, respondents = [], snapshots = [], treatments = {}, decisions = {} } = assessment;
  const isEmpty = (record: object) => Object.keys(record).length === 0;
  return [answers, exposure, respondents, snapshots, treatments, decisions].every(isEmpty);
}

/**
 * The assessment with another questionnaire, its first edition and its first target; who is assessed, the title and the
 * summary stay. One that does not come with the app (`builtIn`) is kept inside.
 */
export function withQuestionnaire(
  assessment: Assessment,
  { questionnaire, builtIn }: { readonly questionnaire: Questionnaire; readonly builtIn: boolean },
  now: string,
): Assessment {
  const { custom: _, target: __, ...rest } = assessment;
  const { id, createdAt, subject, edition } = assessment;
  const fresh = newAssessment({
    ...{ id, questionnaire, builtIn, now },
    edition: questionnaire.editions[0]?.id ?? edition,
    target: questionnaire.targets[0]?.id,
  });
  return { ...rest, ...fresh, subject, createdAt };
}
