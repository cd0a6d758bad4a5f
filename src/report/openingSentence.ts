import type { AssessmentError } from "#assessment/assessmentError.ts";
import { assertNever } from "#lib/assertNever.ts";
import type { Words } from "./words.ts";

/** Why a file was not taken as an assessment; where it is wrong stands in the problems of the error. */
export function openingSentence(words: Words, error: AssessmentError): string {
  switch (error.kind) {
    case "notJson":
      return words.text("opening.notJson");
    case "notAnAssessment":
      return error.format === null
        ? words.text("opening.notAnAssessment")
        : words.text("opening.notAnAssessmentFormat", { format: error.format });
    case "tooNew":
      return words.text("opening.tooNew", { version: error.version });
    case "tooBig":
      return words.text("opening.tooBig");
    case "unknownQuestionnaire":
      return words.text("opening.unknownQuestionnaire", { id: error.id });
    case "invalid":
      return words.text("opening.invalid");
    default:
      return assertNever(error);
  }
}
