import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";

/** The names of the folders in `home` that hold a questionnaire; none where there is no `home`. */
export function questionnaireFolders(home: string): readonly string[] {
  if (!existsSync(home)) return [];
  return readdirSync(home).filter((name) => existsSync(join(home, name, "questionnaire.json")));
}
