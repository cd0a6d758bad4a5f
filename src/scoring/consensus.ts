import type { Assessment, Respondent } from "#assessment/schema.ts";
import { countedRespondents } from "#assessment/workshop/respondents.ts";
import type { Questionnaire } from "#questionnaire/schema.ts";
import { answerValueOf } from "./answerValue.ts";
import { evaluateQuestions } from "./evaluateAssessment.ts";
import { recordOf } from "./recordOf.ts";
import type { Consensus } from "./types.ts";

/**
 * Measures how far the respondents agree on each question of the edition (scoring.md § 7); those left out are not
 * counted. Only levels are votes; numbers that need a vote are null without one. Consensus is 0…1; attention, 0…1, is
 * also null if the agreed answer is "not applicable".
 */
export function consensus(questionnaire: Questionnaire, assessment: Assessment): Readonly<Record<string, Consensus>> {
  const { compiled, counted } = evaluateQuestions(questionnaire, assessment);
  const respondents = countedRespondents(assessment);
  return recordOf(compiled.questions, ({ id }, position) => {
    return questionConsensus(id, respondents, compiled.values.length - 1, counted[position]?.share ?? null);
  });
}

function questionConsensus(
  questionId: string,
  respondents: readonly Respondent[],
  highest: number,
  share: number | null,
): Consensus {
  const { votes, notApplicable } = countVotes(questionId, respondents, highest);
  const count = votes.reduce((sum, voters) => sum + voters, 0);
  const mean = count === 0 ? null : votes.reduce((sum, voters, level) => sum + voters * level, 0) / count;
  const agreement = mean === null ? null : agreementAround(mean, votes, count);
  return {
    votes,
    notApplicable,
    min: levelAt(votes, 1),
    max: levelAt(votes, count),
    mean,
    median: levelAt(votes, Math.ceil(count / 2)),
    consensus: agreement,
    attention: agreement === null || share === null ? null : share * (1 - agreement),
  };
}

function countVotes(questionId: string, respondents: readonly Respondent[], highest: number) {
  const votes = Array.from({ length: highest + 1 }, () => 0);
  let notApplicable = 0;
  for (const { answers } of respondents) {
    const { applicable, level } = answerValueOf(answers, questionId, highest);
    if (!applicable) notApplicable += 1;
    if (level !== null) votes[level] = (votes[level] ?? 0) + 1;
  }
  return { votes, notApplicable };
}

/** The level of the vote at a position, from 1, when all stand in a row from the lowest; null where there is none. */
function levelAt(votes: readonly number[], position: number): number | null {
  let before = 0;
  const level = votes.findIndex((voters) => {
    before += voters;
    return voters > 0 && before >= position;
  });
  return level === -1 ? null : level;
}

/**
 * Cns = 1 + Σ pₖ·log₂(1 − |k − μ| ÷ m). Tastle and Wierman, "Consensus and dissention: a measure of ordinal
 * dispersion", International Journal of Approximate Reasoning 45 (2007).
 */
function agreementAround(mean: number, votes: readonly number[], count: number): number {
  const highest = votes.length - 1;
  const sum = votes.reduce(
    (total, voters, level) => (voters === 0 ? total : total + voters * Math.log2(1 - Math.abs(level - mean) / highest)),
    0,
  );
  return Math.min(1, Math.max(0, 1 + sum / count));
}
