import type { Formatter } from "#report/formatter.ts";
import type { DocumentOptions } from "./options.ts";

/**
 * Returns the first items of a list, and a sentence that counts those shown only in the full edition, where nothing is
 * cut; else "".
 */
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
