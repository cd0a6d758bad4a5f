import { stat } from "node:fs/promises";
import { err, ok, type Result } from "#lib/result.ts";
import { readJsonBytes } from "#node/readJsonBytes.ts";
import { readQuestionnaireFolder } from "#node/readQuestionnaireFolder.ts";
import type { Bundle, FileProblem } from "#questionnaire/bundle.ts";
import { parseQuestionnaire } from "#questionnaire/parseQuestionnaire.ts";
import { problemsOfError } from "#questionnaire/problemsOfError.ts";
import { catchFileError } from "./catchFileError.ts";
import { readInput, STANDARD } from "./readInput.ts";

/**
 * Reads the questionnaire at `path`, which is a folder, a document, or `-` for standard input; or returns its problems.
 */
export async function readQuestionnaire(path: string): Promise<Result<Bundle, readonly FileProblem[]>> {
  const read = await catchFileError(path, async () =>
    path !== STANDARD && (await stat(path)).isDirectory() ? readQuestionnaireFolder(path) : readDocument(path),
  );
  return read.ok ? read.value : err([read.error]);
}

async function readDocument(file: string): Promise<Result<Bundle, readonly FileProblem[]>> {
  const bytes = await readInput(file);
  if (!bytes.ok) return err([bytes.error]);
  const json = readJsonBytes(bytes.value);
  if (!json.ok) return err([{ ...json.error, file }]);
  const parsed = parseQuestionnaire(json.value);
  if (!parsed.ok) return err(problemsOfError(parsed.error).map((problem) => ({ ...problem, file })));
  return ok({ questionnaire: parsed.value, locate: (path) => ({ file, path }) });
}
