import { truncate } from "#lib/truncate.ts";
import type { Note, PageContent } from "./pageContent.ts";

/** The result of comparing a page with a generated one. */
export type Likeness =
  | { readonly kind: "same" | "redrawn" }
  | { readonly kind: "added"; readonly text: string }
  | { readonly kind: "changed"; readonly reads: string; readonly made: string };

/** Maximum letters shown before a difference, after it, and of an added text. */
const MAX_BEFORE = 24;
const MAX_AFTER = 60;
const MAX_ADDED = 120;

/**
 * Tells whether a page shows exactly what was generated. Links can be missing, because some programs remove them, but
 * none can be added.
 */
export function isSamePage(page: PageContent, made: PageContent): boolean {
  return page.box === made.box && page.drawing === made.drawing && newNotes(page, made).length === 0;
}

/** Tells whether a page contains the generated drawing, possibly among other things or at another page size. */
export function containsDrawing(page: PageContent, made: PageContent): boolean {
  return page.drawing.includes(made.drawing);
}

/** Tells whether a page has the generated text, ignoring spaces, which change when a program redraws a page. */
export function hasSameText(page: PageContent, made: PageContent): boolean {
  return withoutSpaces(page.text) === withoutSpaces(made.text);
}

/** Returns the page that shares the longest beginning and end; undefined without candidates. */
export function closestPage<Page extends { readonly content: PageContent }>(
  page: PageContent,
  among: readonly Page[],
): Page | undefined {
  const shared = ({ content }: Page) => {
    const [start, end] = sharedEnds(page.text, content.text);
    return start + end;
  };
  return among.toSorted((a, b) => shared(b) - shared(a))[0];
}

/** Returns the readable text that a page has in addition to the generated one. */
export function describeAddition(page: PageContent, made: PageContent): Likeness {
  const at = page.text.indexOf(made.text);
  const drawn = at < 0 ? [] : [page.text.slice(0, at), page.text.slice(at + made.text.length)];
  const additions = [...drawn, ...newNotes(page, made).map(({ text }) => text)].filter((text) => text.trim() !== "");
  return { kind: "added", text: truncate(additions.join(" ").trim(), MAX_ADDED) };
}

function newNotes(page: PageContent, made: PageContent): readonly Note[] {
  return page.notes.filter(({ id }) => !made.notes.some((note) => note.id === id));
}

/** Returns the first difference in text between a page and the generated one. */
export function describeChange(page: PageContent, made: PageContent): Likeness {
  const [start] = sharedEnds(page.text, made.text);
  const from = page.text.lastIndexOf(" ", Math.max(0, start - MAX_BEFORE)) + 1;
  const part = (text: string) => truncate(text.slice(from), start - from + MAX_AFTER);
  return { kind: "changed", reads: part(page.text), made: part(made.text) };
}

/** Removes the spaces from a text. */
export function withoutSpaces(text: string): string {
  return text.replace(/\s+/g, "");
}

/** Counts the letters that two texts share at their beginnings, and of the rest at their ends. */
function sharedEnds(a: string, b: string): readonly [start: number, end: number] {
  const most = Math.min(a.length, b.length);
  let start = 0;
  while (start < most && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < most - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1;
  return [start, end];
}
