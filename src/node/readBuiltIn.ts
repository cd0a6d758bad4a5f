import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { Questionnaire } from "#questionnaire/schema.ts";
import { readQuestionnaireFolder } from "./readQuestionnaireFolder.ts";
import { tellProblem } from "./tellProblem.ts";

const HOME = join(import.meta.dirname, "../../questionnaires");

/** The questionnaires that come with the product. Throws when one is broken: the build would fail too. */
export async function readBuiltIn(): Promise<readonly Questionnaire[]> {
  const names = readdirSync(HOME).filter((name) => existsSync(join(HOME, name, "questionnaire.json")));
  return await Promise.all(names.map((name) => readOne(name)));
}

async function readOne(name: string): Promise<Questionnaire> {
  const read = await readQuestionnaireFolder(join(HOME, name));
  if (read.ok) return read.value.questionnaire;
  throw new Error([`The questionnaire “${name}” is broken:`, ...read.error.map(tellProblem)].join("\n"));
}
