import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A file next to the folders that lists the questionnaires to offer first, in order; the others follow by name. */
const ORDER = "order.json";

/**
 * Returns the names of the folders in `home` that contain a questionnaire, in the order in which they are offered;
 * empty if `home` does not exist. Throws if the order names another folder.
 */
export function questionnaireFolders(home: string): readonly string[] {
  if (!existsSync(home)) return [];
  const names = readdirSync(home).filter((name) => existsSync(join(home, name, "questionnaire.json")));
  const first = readOrder(join(home, ORDER));
  const missing = first.find((name) => !names.includes(name));
  if (missing !== undefined)
    throw new Error(`${ORDER} names "${missing}", but there is no ${missing}/questionnaire.json`);
  return [...first, ...names.filter((name) => !first.includes(name)).toSorted()];
}

function readOrder(path: string): readonly string[] {
  if (!existsSync(path)) return [];
  const order: unknown = JSON.parse(readFileSync(path, "utf8"));
  return Array.isArray(order) ? order.filter((name) => typeof name === "string") : [];
}
