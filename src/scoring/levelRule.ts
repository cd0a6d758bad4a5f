import { answerValues, highestLevel } from "#questionnaire/maturityScale.ts";
import type { Questionnaire } from "#questionnaire/schema.ts";

/** What a cumulative rule asks of a question: an answer by its position, and what that counts, 0…highest. */
export type CumulativeRule = { readonly answer: number; readonly value: number };

/** How levels are attained: the weakest-link rule and the top of the range (scoring.md § 2). */
export type LevelRule = {
  /** How far a child may stay below its parent's level; null switches the rule off. */
  readonly gate: number | null;
  readonly highest: number;
  /** In place of value and gate, where levels do not follow from values. */
  readonly cumulative: CumulativeRule | null;
};

/** The rule of a questionnaire. */
export function levelRuleOf(questionnaire: Questionnaire): LevelRule {
  const { gate, cumulative } = questionnaire.scoring;
  const value = cumulative === undefined ? undefined : answerValues(questionnaire)[cumulative.answer];
  return {
    gate,
    highest: highestLevel(questionnaire),
    cumulative: cumulative === undefined ? null : { answer: cumulative.answer, value: value ?? 0 },
  };
}
