import type { Problem } from "#lib/problem.ts";

/** What the checks across a questionnaire can find wrong. */
export const CHECK_CODES = [
  "effectivenessCount",
  "effectivenessFalls",
  "effectivenessStart",
  "emptyEdition",
  "idleDriver",
  "levelCount",
  "levelZeroAction",
  "matrixFalls",
  "matrixSize",
  "missing",
  "noPractice",
  "noQuestion",
  "repeatedEntry",
  "repeatedId",
  "reservedId",
  "stillAsked",
  "targetOutside",
  "unknownArea",
  "unknownBand",
  "unknownEdition",
  "unknownFacet",
  "unknownFramework",
  "unknownItem",
  "unknownOption",
  "unknownQuestion",
  "unknownRole",
  "unknownTag",
] as const;
export type CheckCode = (typeof CHECK_CODES)[number];

/** One thing that the checks found. */
export type CheckFinding = Problem<CheckCode>;
