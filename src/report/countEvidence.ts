import { answerState, answerTo } from "#assessment/answer.ts";
import { EVIDENCE_GRADES, type EvidenceGrade } from "#assessment/limits.ts";
import type { Answers } from "#assessment/schema.ts";
import { editionQuestions } from "#questionnaire/outline.ts";
import type { Questionnaire } from "#questionnaire/schema.ts";

/** What an answer rests on: its evidence grade, or "unstated" where it has none (for the score that counts as stated). */
export const GROUNDS = ["unstated", ...EVIDENCE_GRADES] as const;
/** An evidence grade, or "unstated" for an answer without one. */
export type Ground = (typeof GROUNDS)[number];

/** How many answers there are, and how many of them rest on what. */
export type EvidenceCounts = Readonly<Record<Ground | "answered", number>>;

/** The answers by what they rest on; `grades` has one entry for each, null where no grade is stated. */
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

/** The grades of the answers to the questions of an edition; null where an answer states none. */
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
