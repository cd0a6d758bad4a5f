import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Beside the folders: the names of those that are offered first, in this order. */
const ORDER = "order.json";

/**
 * The names of the folders in `home` that hold a questionnaire, in the order in which they are offered; none where there
 * is no `home`.
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
