import { join } from "node:path";
import type { Questionnaire } from "#questionnaire/schema.ts";
import { questionnaireFolders } from "./questionnaireFolders.ts";
import { readQuestionnaireFolder } from "./readQuestionnaireFolder.ts";
import { tellProblem } from "./tellProblem.ts";

const HOME = join(import.meta.dirname, "../../questionnaires");

/** The questionnaires that come with the product. Throws when one is broken: the build would fail too. */
export async function readBuiltIn(): Promise<readonly Questionnaire[]> {
  return await Promise.all(questionnaireFolders(HOME).map((name) => readOne(name)));
}

async function readOne(name: string): Promise<Questionnaire> {
  const read = await readQuestionnaireFolder(join(HOME, name));
  if (read.ok) return read.value.questionnaire;
  throw new Error([`The questionnaire “${name}” is broken:`, ...read.error.map(tellProblem)].join("\n"));
}
