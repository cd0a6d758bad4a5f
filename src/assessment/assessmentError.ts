import type { Path, Problem } from "#lib/problem.ts";

/** Why a file is not taken as an assessment. */
export type AssessmentError =
  /** Not JSON at all, or cut off. */
  | { readonly kind: "notJson" }
  /** JSON of something else; `format` is what it calls itself, such as `questionnaire/1` or `sealed/1`. */
  | { readonly kind: "notAnAssessment"; readonly format: string | null }
  /** Written by a later version of this app, in format `assessment/<version>`. */
  | { readonly kind: "tooNew"; readonly version: number }
  /** More characters, values or nesting than any assessment has. */
  | { readonly kind: "tooBig" }
  /** Made with a questionnaire that is neither built in nor in the file. */
  | { readonly kind: "unknownQuestionnaire"; readonly id: string }
  /** Made with a version of a questionnaire that is not here; `here` names the versions that are, joined by commas. */
  | { readonly kind: "missingVersion"; readonly id: string; readonly version: string; readonly here: string }
  /** `problems` are the first ten of `total`; from 101 on it is not counted further. */
  | { readonly kind: "invalid"; readonly problems: readonly Problem[]; readonly total: number };

/** What this room finds by itself, beside the shape's codes and the questionnaire's. */
export const ASSESSMENT_CODES = [
  "oneState",
  "tooManyAnswers",
  "tooManyDecisions",
  "badCurrency",
  "forbiddenName",
  "otherQuestionnaire",
  "otherEdition",
  "levelBeyondScale",
] as const;

const SHOWN = 10;
const MOST_COUNTED = 101;

/** The error for these problems. `total` is how many there were, if not all of them are given. */
export function invalid(problems: readonly Problem[], total = problems.length): AssessmentError {
  return { kind: "invalid", problems: problems.slice(0, SHOWN), total: Math.min(total, MOST_COUNTED) };
}

/** The same error for something that stands at `place` in a larger document. */
export function invalidAt(place: Path, error: AssessmentError): AssessmentError {
  if (error.kind !== "invalid") return error;
  const problems = error.problems.map((problem) => ({ ...problem, path: [...place, ...problem.path] }));
  return invalid(problems, error.total);
}
