import { answerState, answerTo } from "./answer.ts";
import type { Answer, Answers } from "./schema.ts";

/** The kinds of change of an answer, each followed by its reverse. */
export const CHANGE_KINDS = [
  ...(["raised", "lowered"] as const),
  ...(["newlyKnown", "noLongerKnown"] as const),
  ...(["noLongerApplicable", "applicableAgain"] as const),
] as const;
/** A kind of change of an answer between two states. */
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** A question whose answer differs between two states. */
export type AnswerDifference = {
  readonly question: string;
  readonly kind: ChangeKind;
  readonly before: Answer | undefined;
  readonly after: Answer | undefined;
};

/**
 * Returns the answers that differ between two states, in the order of the questions, each with one kind. Open and
 * "don't know" are the same: not known. Evidence, notes and reasons are ignored, and so are other questions.
 */
export function compareAnswers(
  questions: readonly string[],
  before: Answers,
  after: Answers,
): readonly AnswerDifference[] {
  return questions.flatMap((question) => {
    const pair = { before: answerTo(before, question), after: answerTo(after, question) };
    const kind = kindOf(pair.before, pair.after);
    return kind === null ? [] : [{ question, kind, ...pair }];
  });
}

function kindOf(before: Answer | undefined, after: Answer | undefined): ChangeKind | null {
  const [then, now] = [answerState(before), answerState(after)];
  if (then === "answered" && now === "answered") {
    const change = (after?.level ?? 0) - (before?.level ?? 0);
    return change === 0 ? null : change > 0 ? "raised" : "lowered";
  }
  if (then === "notApplicable" || now === "notApplicable") {
    if (then === now) return null;
    return now === "notApplicable" ? "noLongerApplicable" : "applicableAgain";
  }
  if (then === "answered") return "noLongerKnown";
  return now === "answered" ? "newlyKnown" : null;
}
