import type { Bookmark } from "#pdf/layout/layoutContext.ts";
import type { Paper } from "#pdf/page/paper.ts";
import { addObject, type PdfObjectTable, reference, reserve } from "./objects.ts";
import { pdfNumber, pdfText } from "./pdfText.ts";

type Entry = {
  readonly number: number;
  readonly level: number;
  readonly bookmark: Bookmark | null;
  readonly kids: Entry[];
};

/** Entries from this level on are collapsed when the file is opened. */
const FIRST_COLLAPSED_LEVEL = 2;
/** Space above a heading when a bookmark or link scrolls to it, in points. */
const SPACE_ABOVE = 10;

/** The object numbers of the pages, in order, and their paper. */
export type Pages = { readonly numbers: readonly number[]; readonly paper: Paper };

/**
 * Writes the bookmarks as a tree by heading level and returns the object number of its root; null without bookmarks.
 */
export function writeOutline(table: PdfObjectTable, bookmarks: readonly Bookmark[], pages: Pages): number | null {
  if (bookmarks.length === 0) return null;
  const root: Entry = { number: reserve(table), level: 0, bookmark: null, kids: [] };
  const open: Entry[] = [root];
  for (const bookmark of bookmarks) {
    while (open.length > 1 && (open.at(-1)?.level ?? 0) >= bookmark.level) open.pop();
    const entry: Entry = { number: reserve(table), level: bookmark.level, bookmark, kids: [] };
    open.at(-1)?.kids.push(entry);
    open.push(entry);
  }
  addObject(table, { value: `<</Type /Outlines ${ends(root)} /Count ${openCount(root)}>>` }, root.number);
  writeKids(table, root, pages);
  return root.number;
}

function writeKids(table: PdfObjectTable, parent: Entry, pages: Pages): void {
  for (const [index, entry] of parent.kids.entries()) {
    const [before, after] = [parent.kids[index - 1], parent.kids[index + 1]];
    const { title = "", page = 1, y = 0 } = entry.bookmark ?? {};
    const target = destination({ page, y }, pages);
    const entries = [
      `/Title ${pdfText(title)} /Parent ${reference(parent.number)} /Dest ${target}`,
      ...(before === undefined ? [] : [`/Prev ${reference(before.number)}`]),
      ...(after === undefined ? [] : [`/Next ${reference(after.number)}`]),
      ...(entry.kids.length === 0
        ? []
        : [`${ends(entry)} /Count ${entry.level < FIRST_COLLAPSED_LEVEL ? openCount(entry) : -entry.kids.length}`]),
    ];
    addObject(table, { value: `<<${entries.join(" ")}>>` }, entry.number);
    writeKids(table, entry, pages);
  }
}

/** Returns the destination of a bookmark or a link. */
export function destination({ page, y }: Pick<Bookmark, "page" | "y">, { numbers, paper }: Pages): string {
  return `[${reference(numbers[page - 1] ?? 0)} /XYZ 0 ${pdfNumber(paper.height - y + SPACE_ABOVE)} null]`;
}

/** Counts the visible entries below this one. */
function openCount({ kids }: Entry): number {
  return kids.reduce((sum, kid) => sum + 1 + (kid.level < FIRST_COLLAPSED_LEVEL ? openCount(kid) : 0), 0);
}

function ends({ kids }: Entry): string {
  const [first, last] = [kids[0], kids.at(-1)];
  return `/First ${reference(first?.number ?? 0)} /Last ${reference(last?.number ?? 0)}`;
}
