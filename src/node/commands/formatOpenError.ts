import type { AssessmentError } from "#assessment/assessmentError.ts";
import { openingSentence } from "#report/openingSentence.ts";
import { createFormatter } from "#report/formatter.ts";
import { reportMessages } from "#node/catalogues.ts";
import { tellProblem } from "./tellProblem.ts";

const formatter = createFormatter("en", reportMessages.of("en"));

const WAY_OUT = "  Name the file of that questionnaire with --questionnaire FILE.";

/** Why the file was not taken as an assessment, and where it is wrong, in lines for a terminal. */
export function tellOpening(file: string, error: AssessmentError): string {
  const lines = [`${file}: ${openingSentence(formatter, error)}`];
  if (error.kind === "missingVersion" || error.kind === "unknownQuestionnaire") lines.push(WAY_OUT);
  if (error.kind !== "invalid") return lines.join("\n");
  const more = error.total - error.problems.length;
  for (const problem of error.problems) lines.push(`  ${tellProblem({ ...problem, file: "" })}`);
  if (more > 0) lines.push(`  ${formatter.text("openFile.more", { count: more })}`);
  return lines.join("\n");
}
