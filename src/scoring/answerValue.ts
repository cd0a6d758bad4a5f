import type { EvidenceGrade } from "#assessment/limits.ts";
import type { Answers } from "#assessment/schema.ts";
import { getOwn } from "#lib/getOwn.ts";

/** The part of an answer that counts in scoring. */
export type AnswerValue = {
  readonly applicable: boolean;
  /** A whole number 0…m, or null while unanswered. */
  readonly level: number | null;
  readonly evidence: EvidenceGrade;
};

const UNANSWERED: AnswerValue = { applicable: true, level: null, evidence: "asserted" };
const NOT_APPLICABLE: AnswerValue = { applicable: false, level: null, evidence: "asserted" };

/**
 * Returns the answer to a question. "Don't know" counts as unanswered, and so does a level outside the scale
 * 0…`highest`.
 */
export function answerValueOf(answers: Answers, questionId: string, highest: number): AnswerValue {
  const answer = getOwn(answers, questionId);
  if (answer === undefined) return UNANSWERED;
  if (answer.notApplicable !== undefined) return NOT_APPLICABLE;
  const { level, evidence = "asserted" } = answer;
  if (answer.unknown === true || level === undefined || !isOnScale(level, highest)) return UNANSWERED;
  // JSON can contain −0; adding 0 makes it 0.
  return { applicable: true, level: level + 0, evidence };
}

function isOnScale(level: number, highest: number): boolean {
  return Number.isInteger(level) && level >= 0 && level <= highest;
}
