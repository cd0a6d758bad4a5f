import { join } from "node:path";
import type { Questionnaire } from "#questionnaire/schema.ts";
import { earlierVersions, readEarlierVersion } from "./build/earlierVersions.ts";
import { formatProblem } from "./commands/formatProblem.ts";
import { questionnaireFolders } from "./questionnaireFolders.ts";
import { readQuestionnaireFolder } from "./readQuestionnaireFolder.ts";
import { inLanguage } from "./translations.ts";

const HOME = join(import.meta.dirname, "../../questionnaires");

/** Returns the folder of a built-in questionnaire, which is named after its id. */
export function questionnaireFolder(id: string): string {
  return join(HOME, id);
}

/**
 * Reads the built-in questionnaires, in a language as far as they are translated, each followed by its earlier
 * versions. Throws if one is invalid, as the build would.
 */
export async function readBuiltIn(language = ""): Promise<readonly Questionnaire[]> {
  const names = questionnaireFolders(HOME);
  const read = await Promise.all(
    names.map(async (name) => [
      inLanguage(await readOne(name), join(HOME, name), language),
      ...(await readEarlier(name)),
    ]),
  );
  return read.flat();
}

async function readEarlier(name: string): Promise<readonly Questionnaire[]> {
  const folder = join(HOME, name);
  const read = await Promise.all(earlierVersions(folder).map((version) => readEarlierVersion(folder, version)));
  return read.map((one) => {
    if (one.ok) return one.value;
    throw new Error([`A version of “${name}” is broken:`, ...one.error.map(formatProblem)].join("\n"));
  });
}

async function readOne(name: string): Promise<Questionnaire> {
  const read = await readQuestionnaireFolder(join(HOME, name));
  if (read.ok) return read.value.questionnaire;
  throw new Error([`The questionnaire “${name}” is broken:`, ...read.error.map(formatProblem)].join("\n"));
}
