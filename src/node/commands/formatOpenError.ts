import type { AssessmentError } from "#assessment/assessmentError.ts";
import { reportMessages } from "#node/catalogues.ts";
import { createFormatter } from "#report/formatter.ts";
import { openingSentence } from "#report/openingSentence.ts";
import { formatProblem } from "./formatProblem.ts";

const formatter = createFormatter("en", reportMessages.of("en"));

const HINT = "  Name the file of that questionnaire with --questionnaire FILE.";

/** Formats why the file was rejected as an assessment, with its problems, in lines for a terminal. */
export function formatOpenError(file: string, error: AssessmentError): string {
  const lines = [`${file}: ${openingSentence(formatter, error)}`];
  if (error.kind === "missingVersion" || error.kind === "unknownQuestionnaire") lines.push(HINT);
  if (error.kind !== "invalid") return lines.join("\n");
  const more = error.total - error.problems.length;
  for (const problem of error.problems) lines.push(`  ${formatProblem({ ...problem, file: "" })}`);
  if (more > 0) lines.push(`  ${formatter.text("openFile.more", { count: more })}`);
  return lines.join("\n");
}
