import type { Problem } from "#lib/problem.ts";

/** What can be better in the words of a questionnaire. It is advice: a questionnaire is valid without. */
export const ADVICE_CODES = [
  "andOr",
  "hardToRead",
  "longOnAverage",
  "longStatement",
  "manyRoles",
  "noApplicability",
  "noRole",
  "noWeightReason",
  "oneProof",
  "repeatedEvidence",
  "repeatedStatement",
  "repeatsLevelBelow",
  "tooFewMinutes",
  "unexplainedAbbreviation",
] as const;

/** One piece of advice. */
export type Advice = Problem<(typeof ADVICE_CODES)[number]>;
