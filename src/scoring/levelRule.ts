import { answerValues, highestLevel } from "#questionnaire/maturityScale.ts";
import type { Questionnaire } from "#questionnaire/schema.ts";

/** The requirement of a cumulative rule: an answer by position, and its value, 0…highest. */
export type CumulativeRule = { readonly answer: number; readonly value: number };

/** The rule for levels: the weakest-link rule and the end of the range (scoring.md § 2). */
export type LevelRule = {
  /** How far a child may stay below its parent's level; null switches the rule off. */
  readonly gate: number | null;
  readonly highest: number;
  /** Replaces value and gate if levels do not follow from values. */
  readonly cumulative: CumulativeRule | null;
};

/** Returns the rule of a questionnaire. */
export function levelRuleOf(questionnaire: Questionnaire): LevelRule {
  const { gate, cumulative } = questionnaire.scoring;
  const value = cumulative === undefined ? undefined : answerValues(questionnaire)[cumulative.answer];
  return {
    gate,
    highest: highestLevel(questionnaire),
    cumulative: cumulative === undefined ? null : { answer: cumulative.answer, value: value ?? 0 },
  };
}
