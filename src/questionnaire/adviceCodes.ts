import type { Problem } from "#lib/problem.ts";

/** The codes of advice on a questionnaire's wording. A questionnaire without it is still valid. */
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
