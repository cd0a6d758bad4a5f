import type { Advice } from "./adviceCodes.ts";
import type { QuestionPlace } from "./outline.ts";
import { wordsOf } from "./readingEase.ts";

/** More people than this, and each leaves the answer to another. */
const MOST_ROLES = 2;
/** Words in a statement of the upper half of the scale, on average over a questionnaire. */
const MOST_ON_AVERAGE = 20;

/** Whether a question says who knows, when it does not apply, and more than one proof of its highest level. */
export function adviseQuestion({ question, path }: QuestionPlace, hasRoles: boolean): Advice[] {
  const { roles = [], notApplicable, levels } = question;
  const top = levels.length - 1;
  return [
    ...(hasRoles && roles.length === 0 ? [advice("noRole", [...path, "roles"])] : []),
    ...(roles.length > MOST_ROLES ? [advice("manyRoles", [...path, "roles"], { max: MOST_ROLES })] : []),
    ...(notApplicable === undefined ? [advice("noApplicability", [...path, "notApplicable"])] : []),
    ...(/\bor\b/i.test(levels[top]?.statement ?? "")
      ? []
      : [advice("oneProof", [...path, "levels", top, "statement"])]),
  ];
}

/** Whether the statements of the upper half of the scale, where a statement says most, stay short on average. */
export function adviseLength(questions: readonly QuestionPlace[]): Advice[] {
  const counts = questions.flatMap(({ question: { levels } }) =>
    levels.slice(Math.ceil(levels.length / 2)).map(({ statement }) => wordsOf(statement).length),
  );
  const words = counts.reduce((sum, count) => sum + count, 0) / counts.length;
  if (!(words > MOST_ON_AVERAGE)) return [];
  return [advice("longOnAverage", ["areas"], { words: Math.ceil(words * 10) / 10, max: MOST_ON_AVERAGE })];
}

function advice(code: Advice["code"], path: Advice["path"], values: Advice["values"] = {}): Advice {
  return { path, code, values };
}
