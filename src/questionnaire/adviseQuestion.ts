import type { Advice } from "./adviceCodes.ts";
import type { QuestionPlace } from "./outline.ts";
import { wordsOf } from "./readingEase.ts";

/** With more roles than this, each leaves the answer to another. */
const MAX_ROLES = 2;
/** Maximum average number of words in a statement of the upper half of the scale. */
const MAX_ON_AVERAGE = 20;

/**
 * Checks that a question names its roles, says when it does not apply, and offers more than one proof of its highest
 * level.
 */
export function adviseQuestion({ question, path }: QuestionPlace, hasRoles: boolean): Advice[] {
  const { roles = [], notApplicable, answerSet, levels } = question;
  const top = levels.length - 1;
  return [
    ...(hasRoles && roles.length === 0 ? [advice("noRole", [...path, "roles"])] : []),
    ...(roles.length > MAX_ROLES ? [advice("manyRoles", [...path, "roles"], { max: MAX_ROLES })] : []),
    ...(notApplicable === undefined ? [advice("noApplicability", [...path, "notApplicable"])] : []),
    // Shared statements are not about a single question.
    ...(answerSet !== undefined || /\bor\b/i.test(levels[top]?.statement ?? "")
      ? []
      : [advice("oneProof", [...path, "levels", top, "statement"])]),
  ];
}

/** Checks that the statements of the upper half of the scale, which are the longest, are short on average. */
export function adviseLength(questions: readonly QuestionPlace[]): Advice[] {
  const counts = questions.flatMap(({ question: { levels } }) =>
    levels.slice(Math.ceil(levels.length / 2)).map(({ statement }) => wordsOf(statement).length),
  );
  const words = counts.reduce((sum, count) => sum + count, 0) / counts.length;
  if (!(words > MAX_ON_AVERAGE)) return [];
  return [advice("longOnAverage", ["areas"], { words: Math.ceil(words * 10) / 10, max: MAX_ON_AVERAGE })];
}

function advice(code: Advice["code"], path: Advice["path"], values: Advice["values"] = {}): Advice {
  return { path, code, values };
}
