import type { AssessmentError } from "#assessment/assessmentError.ts";
import { assertNever } from "#lib/assertNever.ts";
import { pathText } from "#lib/problem.ts";
import type { Formatter } from "./formatter.ts";
import { problemSentence } from "./problemSentence.ts";

/** Returns the sentence for a file that was rejected as an assessment; the problems of the error give the positions. */
export function openingSentence(formatter: Formatter, error: AssessmentError): string {
  switch (error.kind) {
    case "notJson":
      return formatter.text("openFile.notJson");
    case "notAnAssessment":
      if (error.format?.startsWith("questionnaire/")) return formatter.text("openFile.questionnaire");
      if (error.format?.startsWith("benchmark/")) return formatter.text("openFile.benchmark");
      if (error.format?.startsWith("response/")) return formatter.text("openFile.response");
      return error.format === null
        ? formatter.text("openFile.notAnAssessment")
        : formatter.text("openFile.notAnAssessmentFormat", { format: error.format });
    case "tooNew":
      return formatter.text("openFile.tooNew", { version: error.version });
    case "tooBig":
      return formatter.text("openFile.tooBig");
    case "unknownQuestionnaire":
      return formatter.text("openFile.unknownQuestionnaire", { id: error.id });
    case "missingVersion": {
      const { id, version, here } = error;
      return formatter.text("openFile.missingVersion", { id, version, here });
    }
    case "invalid":
      return formatter.text("openFile.invalid");
    default:
      return assertNever(error);
  }
}

/** Returns the reason in one paragraph, with the first problem, for places that do not list the problems. */
export function openingReason(formatter: Formatter, error: AssessmentError): string {
  const [first] = error.kind === "invalid" ? error.problems : [];
  if (error.kind !== "invalid" || first === undefined) return openingSentence(formatter, error);
  const path = pathText(first.path);
  return formatter.text("openFile.invalidFirst", {
    count: error.total,
    place: path === "" ? "whole" : "part",
    path,
    problem: problemSentence(formatter, first),
  });
}
