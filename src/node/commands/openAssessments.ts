import { matchQuestionnaire } from "#assessment/matchQuestionnaire.ts";
import { openFile } from "#assessment/openFile.ts";
import type { Assessment } from "#assessment/schema.ts";
import { err, ok, type Result } from "#lib/result.ts";
import { decodeText } from "#pdf/decodeText.ts";
import type { Questionnaire } from "#questionnaire/schema.ts";
import { formatOpenError } from "./formatOpenError.ts";
import { formatProblem } from "./formatProblem.ts";
import { readInput } from "./readInput.ts";

/** An assessment in a file, with the questionnaire that it was answered with. */
export type AssessmentInFile = {
  readonly file: string;
  readonly assessment: Assessment;
  readonly questionnaire: Questionnaire;
};

/**
 * Opens the assessments in a file, `-` for standard input, or returns an error message. Their questionnaires are
 * embedded or in `known`.
 */
export async function openAssessments(
  file: string,
  known: readonly Questionnaire[],
): Promise<Result<readonly AssessmentInFile[], string>> {
  const bytes = await readInput(file);
  if (!bytes.ok) return err(formatProblem(bytes.error));
  const text = decodeText(bytes.value);
  if (!text.ok) return err(text.error === "notText" ? formatOpenError(file, { kind: "notJson" }) : notUnicode(file));
  const opened = openFile(text.value, known);
  if (!opened.ok) return err(formatOpenError(file, opened.error));
  return ok(
    opened.value.flatMap((assessment) => {
      const questionnaire = matchQuestionnaire(assessment, known);
      return questionnaire === null ? [] : [{ file, assessment, questionnaire }];
    }),
  );
}

function notUnicode(file: string): string {
  return formatProblem({ file, path: [], code: "notUnicode", values: {} });
}
