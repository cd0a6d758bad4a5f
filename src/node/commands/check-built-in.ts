import { join } from "node:path";
import { questionnaireFolders } from "#node/questionnaireFolders.ts";
import { run as checkQuestionnaire } from "./check.ts";

const HOME = join(import.meta.dirname, "../../../questionnaires");

/** `check-built-in`: checks every built-in questionnaire. Returns 0 if all are valid, else 1. */
export async function run(): Promise<number> {
  let worst = 0;
  for (const name of questionnaireFolders(HOME)) worst = Math.max(worst, await checkQuestionnaire([join(HOME, name)]));
  return worst;
}
