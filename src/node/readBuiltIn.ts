import { join } from "node:path";
import type { Questionnaire } from "#questionnaire/schema.ts";
import { keptVersions, readKeptVersion } from "./build/keptVersions.ts";
import { questionnaireFolders } from "./questionnaireFolders.ts";
import { readQuestionnaireFolder } from "./readQuestionnaireFolder.ts";
import { inLanguage } from "./translations.ts";
import { tellProblem } from "./commands/tellProblem.ts";

const HOME = join(import.meta.dirname, "../../questionnaires");

/** The folder of a questionnaire that comes with the product: it is called as its id. */
export function questionnaireFolder(id: string): string {
  return join(HOME, id);
}

/**
 * The questionnaires that come with the product, in a language as far as they are translated, each followed by its earlier
 * versions. Throws when one is broken: the build would fail too.
 */
export async function readBuiltIn(language = ""): Promise<readonly Questionnaire[]> {
  const names = questionnaireFolders(HOME);
  const read = await Promise.all(
    names.map(async (name) => [inLanguage(await readOne(name), join(HOME, name), language), ...(await readKept(name))]),
  );
  return read.flat();
}

async function readKept(name: string): Promise<readonly Questionnaire[]> {
  const folder = join(HOME, name);
  const read = await Promise.all(keptVersions(folder).map((version) => readKeptVersion(folder, version)));
  return read.map((one) => {
    if (one.ok) return one.value;
    throw new Error([`A version of “${name}” is broken:`, ...one.error.map(tellProblem)].join("\n"));
  });
}

async function readOne(name: string): Promise<Questionnaire> {
  const read = await readQuestionnaireFolder(join(HOME, name));
  if (read.ok) return read.value.questionnaire;
  throw new Error([`The questionnaire “${name}” is broken:`, ...read.error.map(tellProblem)].join("\n"));
}
