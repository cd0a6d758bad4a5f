import { assets } from "#node/assets/sourceAssets.ts";
import { type AssessmentInFile, openAssessments } from "./openAssessments.ts";
import type { Options } from "./parseOptions.ts";
import { printError } from "./print.ts";
import { readNamedQuestionnaires } from "./readNamedQuestionnaires.ts";

/** The assessments of all files that can be read; `complete` if each of them can. */
export type OpenedAll = { readonly found: readonly AssessmentInFile[]; readonly complete: boolean };

/**
 * Opens the assessments in the files that a command is given, with the questionnaires of its `--questionnaire`. Prints
 * an error message for each file that cannot be read; returns null if a questionnaire cannot be.
 */
export async function openAll({ files, list }: Pick<Options, "files" | "list">): Promise<OpenedAll | null> {
  const builtIn = await assets.builtIn();
  const named = await readNamedQuestionnaires(list("questionnaire"), builtIn);
  if (!named.ok) {
    printError(named.error);
    return null;
  }
  const opened = await Promise.all(files.map((file) => openAssessments(file, [...builtIn, ...named.value])));
  for (const one of opened) if (!one.ok) printError(one.error);
  return {
    found: opened.flatMap((one) => (one.ok ? one.value : [])),
    complete: opened.every((one) => one.ok),
  };
}
