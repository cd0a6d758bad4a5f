import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A file next to the folders that lists the questionnaires to offer first, in order. */
const ORDER = "order.json";

/**
 * Returns the names of the folders in `home` that contain a questionnaire, in the order in which they are offered;
 * empty if `home` does not exist.
 */
export function questionnaireFolders(home: string): readonly string[] {
  if (!existsSync(home)) return [];
  const names = readdirSync(home).filter((name) => existsSync(join(home, name, "questionnaire.json")));
  const first = readOrder(join(home, ORDER)).filter((name) => names.includes(name));
  return [...first, ...names.filter((name) => !first.includes(name)).toSorted()];
}

function readOrder(path: string): readonly string[] {
  if (!existsSync(path)) return [];
  const order: unknown = JSON.parse(readFileSync(path, "utf8"));
  return Array.isArray(order) ? order.filter((name) => typeof name === "string") : [];
}
