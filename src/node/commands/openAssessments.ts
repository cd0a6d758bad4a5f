import { type Match, matchQuestionnaire } from "#assessment/matchQuestionnaire.ts";
import { openFile } from "#assessment/openFile.ts";
import type { Assessment } from "#assessment/schema.ts";
import { decodeText } from "#pdf/decodeText.ts";
import { err, ok, type Result } from "#lib/result.ts";
import type { Questionnaire } from "#questionnaire/schema.ts";
import { printError } from "./print.ts";
import { readInput } from "./readInput.ts";
import { tellOpening } from "./tellOpening.ts";
import { tellProblem } from "./tellProblem.ts";

/** An assessment in a file, with the questionnaire that judges it. */
export type OpenedFiles = { readonly file: string; readonly assessment: Assessment; readonly match: Match };

/**
 * The assessments in a file, `-` for standard input, or in words why there are none. Where an assessment was answered with another version of
 * its questionnaire, that is told on standard error, unless `quiet`.
 */
export async function openAssessments(
  file: string,
  builtIn: readonly Questionnaire[],
  quiet = false,
): Promise<Result<readonly OpenedFiles[], string>> {
  const bytes = await readInput(file);
  if (!bytes.ok) return err(tellProblem(bytes.error));
  const text = decodeText(bytes.value);
  if (!text.ok) return err(text.error === "notText" ? tellOpening(file, { kind: "notJson" }) : notUnicode(file));
  const opened = openFile(text.value, builtIn);
  if (!opened.ok) return err(tellOpening(file, opened.error));
  const found = opened.value.flatMap((assessment) => {
    const match = matchQuestionnaire(assessment, builtIn);
    return match === null ? [] : [{ file, assessment, match }];
  });
  if (!quiet) for (const one of found) tellMoved(one);
  return ok(found);
}

/** The numbers of a report may rest on another version: whoever compares them must know. */
function tellMoved({ file, assessment, match: { moved, questionnaire } }: OpenedFiles): void {
  if (moved === "not") return;
  const { id, version } = assessment.questionnaire;
  printError(`${file}: answered with version ${version} of “${id}”, scored with version ${questionnaire.version}.`);
}

function notUnicode(file: string): string {
  return tellProblem({ file, path: [], code: "notUnicode", values: {} });
}
