import { assertNever } from "#lib/assertNever.ts";
import type { Problem } from "#lib/problem.ts";
import type { QuestionnaireError } from "./parseQuestionnaire.ts";

/** Returns a questionnaire error as a list of problems with their paths. */
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
