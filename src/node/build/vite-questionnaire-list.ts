import { join } from "node:path";
import { type Plugin, runnerImport } from "vite";
import type { ListedQuestionnaire } from "#questionnaire/listedQuestionnaire.ts";
import type * as list from "./questionnaireList.ts";

const FILLED_MODULE = /[\\/]src[\\/]store[\\/]questionnaireLists\.ts$/;

/** Fills in the list of built-in questionnaires, so that Home can offer them before any is loaded. */
export function fillQuestionnaireList(): Plugin {
  return {
    name: "tenspan-questionnaire-list",
    enforce: "pre",
    async load(id) {
      if (!FILLED_MODULE.test(id)) return null;
      return `export const questionnaireLists = ${JSON.stringify(await readQuestionnaireLists())};`;
    },
  };
}

/** Loaded on demand, so that configuring Vite does not wait for the code that reads and checks questionnaires. */
export async function readQuestionnaireLists(): Promise<Readonly<Record<string, readonly ListedQuestionnaire[]>>> {
  const { module } = await runnerImport<typeof list>(join(import.meta.dirname, "questionnaireList.ts"));
  return module.questionnaireLists();
}
