import type { Path, Problem } from "#lib/problem.ts";

/** Why a file is rejected as an assessment. */
export type AssessmentError =
  /** Not JSON at all, or truncated. */
  | { readonly kind: "notJson" }
  /** Other JSON; `format` is the format that it names, such as `questionnaire/1` or `sealed/1`. */
  | { readonly kind: "notAnAssessment"; readonly format: string | null }
  /** Written by a later version of this app, in format `assessment/<version>`. */
  | { readonly kind: "tooNew"; readonly version: number }
  /** More characters, values or nesting than any assessment has. */
  | { readonly kind: "tooBig" }
  /** Made with a questionnaire that is neither built in nor in the file. */
  | { readonly kind: "unknownQuestionnaire"; readonly id: string }
  /** Made with an unavailable version of a questionnaire; `here` lists the available versions, joined by commas. */
  | { readonly kind: "missingVersion"; readonly id: string; readonly version: string; readonly here: string }
  /** `problems` are the first ten of `total`; counting stops at 101. */
  | { readonly kind: "invalid"; readonly problems: readonly Problem[]; readonly total: number };

/** Problem codes of this room, in addition to those of the shape and the questionnaire. */
export const ASSESSMENT_CODES = [
  "oneState",
  "tooManyAnswers",
  "tooManyDecisions",
  "badCurrency",
  "badBenchmark",
  "forbiddenName",
  "otherQuestionnaire",
  "otherEdition",
  "levelBeyondScale",
] as const;

const MAX_PROBLEMS = 10;
const MAX_COUNTED = 101;

/** Returns the error for these problems. `total` is their number if not all of them are given. */
export function invalid(problems: readonly Problem[], total = problems.length): AssessmentError {
  return { kind: "invalid", problems: problems.slice(0, MAX_PROBLEMS), total: Math.min(total, MAX_COUNTED) };
}

/** Returns the same error for an assessment at `place` in a larger document. */
export function invalidAt(place: Path, error: AssessmentError): AssessmentError {
  if (error.kind !== "invalid") return error;
  const problems = error.problems.map((problem) => ({ ...problem, path: [...place, ...problem.path] }));
  return invalid(problems, error.total);
}
