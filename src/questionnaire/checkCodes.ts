import type { Problem } from "#lib/problem.ts";

/** Problems that the checks across a questionnaire can find. */
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

/** A problem found by these checks. */
export type CheckFinding = Problem<CheckCode>;
