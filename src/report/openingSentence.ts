import type { AssessmentError } from "#assessment/assessmentError.ts";
import { assertNever } from "#lib/assertNever.ts";
import type { Formatter } from "./formatter.ts";

/** Why a file was not taken as an assessment; where it is wrong stands in the problems of the error. */
export function openingSentence(formatter: Formatter, error: AssessmentError): string {
  switch (error.kind) {
    case "notJson":
      return formatter.text("opening.notJson");
    case "notAnAssessment":
      return error.format === null
        ? formatter.text("opening.notAnAssessment")
        : formatter.text("opening.notAnAssessmentFormat", { format: error.format });
    case "tooNew":
      return formatter.text("opening.tooNew", { version: error.version });
    case "tooBig":
      return formatter.text("opening.tooBig");
    case "unknownQuestionnaire":
      return formatter.text("opening.unknownQuestionnaire", { id: error.id });
    case "invalid":
      return formatter.text("opening.invalid");
    default:
      return assertNever(error);
  }
}
