import type { Block } from "#report/document.ts";
import type { Words } from "#report/words.ts";
import { paragraph } from "./blocks.ts";
import type { DocumentOptions } from "./options.ts";

/** The first of a list, and a sentence that says how many more stand in the full edition, where nothing is cut. */
export function cutList<Item>(
  items: readonly Item[],
  most: number,
  words: Words,
  { edition }: DocumentOptions,
): { readonly shown: readonly Item[]; readonly more: readonly Block[] } {
  const count = items.length - most;
  if (edition === "full" || count <= 0) return { shown: items, more: [] };
  return { shown: items.slice(0, most), more: paragraph("small", words.text("cut.more", { count })) };
}
