import { matchQuestionnaire } from "#assessment/matchQuestionnaire.ts";
import { openFile } from "#assessment/openFile.ts";
import type { Assessment } from "#assessment/schema.ts";
import { decodeText } from "#pdf/decodeText.ts";
import { err, ok, type Result } from "#lib/result.ts";
import type { Questionnaire } from "#questionnaire/schema.ts";
import { readInput } from "./readInput.ts";
import { tellOpening } from "./tellOpening.ts";
import { tellProblem } from "./tellProblem.ts";

/** An assessment in a file, with the questionnaire that it was answered with. */
export type OpenedFiles = {
  readonly file: string;
  readonly assessment: Assessment;
  readonly questionnaire: Questionnaire;
};

/**
 * The assessments in a file, `-` for standard input, or in words why there are none. Their questionnaires are inside it or
 * among `known`.
 */
export async function openAssessments(
  file: string,
  known: readonly Questionnaire[],
): Promise<Result<readonly OpenedFiles[], string>> {
  const bytes = await readInput(file);
  if (!bytes.ok) return err(tellProblem(bytes.error));
  const text = decodeText(bytes.value);
  if (!text.ok) return err(text.error === "notText" ? tellOpening(file, { kind: "notJson" }) : notUnicode(file));
  const opened = openFile(text.value, known);
  if (!opened.ok) return err(tellOpening(file, opened.error));
  return ok(
    opened.value.flatMap((assessment) => {
      const questionnaire = matchQuestionnaire(assessment, known);
      return questionnaire === null ? [] : [{ file, assessment, questionnaire }];
    }),
  );
}

function notUnicode(file: string): string {
  return tellProblem({ file, path: [], code: "notUnicode", values: {} });
}
