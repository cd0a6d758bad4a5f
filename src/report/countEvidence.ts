import { answerState, answerTo } from "#assessment/answer.ts";
import { EVIDENCE_GRADES, type EvidenceGrade } from "#assessment/limits.ts";
import type { Answers } from "#assessment/schema.ts";
import { editionQuestions } from "#questionnaire/outline.ts";
import type { Questionnaire } from "#questionnaire/schema.ts";

/** The evidence grades, plus "unstated" for an answer without one (scored as stated). */
export const GROUNDS = ["unstated", ...EVIDENCE_GRADES] as const;
/** An evidence grade, or "unstated" for an answer without one. */
export type Ground = (typeof GROUNDS)[number];

/** The number of answers, in total and by evidence grade. */
export type EvidenceCounts = Readonly<Record<Ground | "answered", number>>;

/** Counts answers by evidence grade; `grades` has one entry per answer, null without a grade. */
export function countEvidence(grades: readonly (EvidenceGrade | null)[]): EvidenceCounts {
  const count = (grade: EvidenceGrade | null) => grades.filter((each) => each === grade).length;
  return {
    answered: grades.length,
    unstated: count(null),
    asserted: count("asserted"),
    documented: count("documented"),
    verified: count("verified"),
  };
}

/** Returns the evidence grades of the answers to an edition's questions; null for an answer without one. */
export function gradesOf(
  questionnaire: Pick<Questionnaire, "areas">,
  edition: string,
  answers: Answers,
): readonly (EvidenceGrade | null)[] {
  return editionQuestions(questionnaire, edition).flatMap(({ id }) => {
    const answer = answerTo(answers, id);
    return answerState(answer) === "answered" ? [answer?.evidence ?? null] : [];
  });
}
