import type { Problem } from "#lib/problem.ts";

/** Problems that the checks across a questionnaire can find. */
export const CHECK_CODES = [
  "answerBeyondScale",
  "answerSetAndLevels",
  "effectivenessCount",
  "effectivenessFalls",
  "effectivenessStart",
  "effortUnsized",
  "emptyEdition",
  "gateAndCumulative",
  "idleDriver",
  "levelCount",
  "levelZeroAction",
  "levelsUnnamed",
  "matrixFalls",
  "matrixSize",
  "missing",
  "noCumulative",
  "noPractice",
  "noQuestion",
  "repeatedEntry",
  "repeatedId",
  "reservedId",
  "stillAsked",
  "targetOutside",
  "unknownAnswerSet",
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
  "valueFalls",
  "valueStart",
] as const;
/** The code of a problem that a check finds. */
export type CheckCode = (typeof CHECK_CODES)[number];

/** A problem found by these checks. */
export type CheckFinding = Problem<CheckCode>;
