import type { EvidenceGrade } from "#assessment/limits.ts";
import type { Answers } from "#assessment/schema.ts";
import { getOwn } from "#lib/getOwn.ts";

/** The part of an answer that counts in scoring. */
export type AnswerValue = {
  readonly applicable: boolean;
  /** The position of the answer on the scale, a whole number 0…m, or null while unanswered. */
  readonly level: number | null;
  readonly evidence: EvidenceGrade;
};

const UNANSWERED_VALUE: AnswerValue = { applicable: true, level: null, evidence: "asserted" };
const NOT_APPLICABLE: AnswerValue = { applicable: false, level: null, evidence: "asserted" };

/**
 * Returns the state and level of a question. "Don't know" is unanswered, and so is a level outside the scale of
 * answers, 0…`last`.
 */
export function answerValueOf(answers: Answers, questionId: string, last: number): AnswerValue {
  const answer = getOwn(answers, questionId);
  if (answer === undefined) return UNANSWERED_VALUE;
  if (answer.notApplicable !== undefined) return NOT_APPLICABLE;
  const { level, evidence = "asserted" } = answer;
  if (answer.unknown === true || level === undefined || !isOnScale(level, last)) return UNANSWERED_VALUE;
  // JSON can contain −0; adding 0 makes it 0.
  return { applicable: true, level: level + 0, evidence };
}

function isOnScale(level: number, last: number): boolean {
  return Number.isInteger(level) && level >= 0 && level <= last;
}
