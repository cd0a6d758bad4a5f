import type { Assessment } from "#assessment/schema.ts";
import type { Questionnaire } from "#questionnaire/schema.ts";
import { evaluateQuestions } from "./evaluateAssessment.ts";
import { recordOf } from "./recordOf.ts";
import { answerValueOf } from "./answerValue.ts";
import type { Consensus } from "./types.ts";

type Respondents = NonNullable<Assessment["respondents"]>;

/**
 * Measures how far the respondents agree on each question of the edition (scoring.md § 7). Only levels are votes;
 * numbers that need a vote are null without one. Consensus is 0…1; attention, 0…1, is also null if the agreed answer is
 * "not applicable".
 */
export function consensus(questionnaire: Questionnaire, assessment: Assessment): Readonly<Record<string, Consensus>> {
  const { compiled, counted } = evaluateQuestions(questionnaire, assessment);
  const respondents = assessment.respondents ?? [];
  return recordOf(compiled.questions, ({ id }, position) => {
    return questionConsensus(id, respondents, compiled.values.length - 1, counted[position]?.share ?? null);
  });
}

function questionConsensus(
  questionId: string,
  respondents: Respondents,
  highest: number,
  share: number | null,
): Consensus {
  const standings = respondents.map(({ answers }) => answerValueOf(answers, questionId, highest));
  const levels = standings.flatMap(({ level }) => level ?? []).sort((a, b) => a - b);
  const mean = levels.length === 0 ? null : levels.reduce((sum, level) => sum + level, 0) / levels.length;
  const agreement = mean === null ? null : agreementAround(mean, levels, highest);
  return {
    votes: Array.from({ length: highest + 1 }, (_, k) => levels.filter((level) => level === k).length),
    notApplicable: standings.filter(({ applicable }) => !applicable).length,
    min: levels.at(0) ?? null,
    max: levels.at(-1) ?? null,
    mean,
    median: levels[Math.ceil(levels.length / 2) - 1] ?? null,
    consensus: agreement,
    attention: agreement === null || share === null ? null : share * (1 - agreement),
  };
}

/**
 * Cns = 1 + Σ pₖ·log₂(1 − |k − μ| ÷ m), calculated as a mean over the votes. Tastle and Wierman, "Consensus and
 * dissention: a measure of ordinal dispersion", International Journal of Approximate Reasoning 45 (2007).
 */
function agreementAround(mean: number, levels: readonly number[], highest: number): number {
  const sum = levels.reduce((total, level) => total + Math.log2(1 - Math.abs(level - mean) / highest), 0);
  return Math.min(1, Math.max(0, 1 + sum / levels.length));
}
