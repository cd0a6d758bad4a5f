import type { Formatter } from "./formatter.ts";

/** Maximum number of names in a sentence. */
const MAX_NAMES = 3;

/** Writes names as a list: all of them, or the first ones and how many more there are. */
export function shortList(names: readonly string[], formatter: Formatter): string {
  const more = names.length - MAX_NAMES;
  return more <= 1
    ? formatter.list(names)
    : formatter.list([...names.slice(0, MAX_NAMES), formatter.text("names.more", { count: more })]);
}
