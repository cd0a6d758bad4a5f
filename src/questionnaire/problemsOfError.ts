import type { Problem } from "#lib/problem.ts";
import { assertNever } from "#lib/assertNever.ts";
import type { QuestionnaireError } from "./parse.ts";

/** Why JSON is not taken as a questionnaire, as a list of problems with their places. */
export function problemsOfError(error: QuestionnaireError): readonly Problem[] {
  switch (error.kind) {
    case "notAQuestionnaire":
      return [{ path: ["format"], code: "notAQuestionnaire", values: {} }];
    case "tooNew":
      return [{ path: ["format"], code: "tooNew", values: { format: error.format } }];
    case "invalid":
      return error.problems;
    default:
      return assertNever(error);
  }
}
