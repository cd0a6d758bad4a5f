import type { Formatter } from "#report/formatter.ts";
import type { DocumentOptions } from "./options.ts";

/** The first of a list, and a sentence that says how many more stand in the full edition, where nothing is cut; else empty. */
export function cutList<Item>(
  items: readonly Item[],
  most: number,
  formatter: Formatter,
  { edition }: DocumentOptions,
): { readonly shown: readonly Item[]; readonly more: string } {
  const count = items.length - most;
  if (edition === "full" || count <= 0) return { shown: items, more: "" };
  return { shown: items.slice(0, most), more: formatter.text("cut.more", { count }) };
}
