import type { Note, PageContent } from "./pageContent.ts";

/** How a page of a file is like one that was made. */
export type Likeness =
  | { readonly kind: "same" | "redrawn" }
  | { readonly kind: "added"; readonly text: string }
  | { readonly kind: "changed"; readonly reads: string; readonly made: string };

/** Letters that are told before a difference, after it, and of what was added, at most. */
const BEFORE = 24;
const AFTER = 60;
const MOST_ADDED = 120;

/** Whether a page shows what was made and nothing else. Some programs lose links; no other may be there. */
export function isSame(page: PageContent, made: PageContent): boolean {
  return page.box === made.box && page.drawing === made.drawing && newNotes(page, made).length === 0;
}

/** Whether a page draws what was made, among other things, or in a page of another size. */
export function holdsDrawing(page: PageContent, made: PageContent): boolean {
  return page.drawing.includes(made.drawing);
}

/** Whether a page reads as it was made. Spaces come and go where a program draws a page anew. */
export function readsSame(page: PageContent, made: PageContent): boolean {
  return letters(page.text) === letters(made.text);
}

/** The page that shares the longest beginning and end. */
export function mostAlike<Page extends { readonly content: PageContent }>(
  page: PageContent,
  among: readonly Page[],
): Page | undefined {
  const shared = ({ content }: Page) => {
    const [start, end] = sharedEnds(page.text, content.text);
    return start + end;
  };
  return among.toSorted((a, b) => shared(b) - shared(a))[0];
}

/** What can be read on a page besides what was made. */
export function whatWasAdded(page: PageContent, made: PageContent): Likeness {
  const at = page.text.indexOf(made.text);
  const drawn = at < 0 ? [] : [page.text.slice(0, at), page.text.slice(at + made.text.length)];
  const formatter = [...drawn, ...newNotes(page, made).map(({ text }) => text)].filter((text) => text.trim() !== "");
  return { kind: "added", text: shortened(formatter.join(" ").trim(), MOST_ADDED) };
}

function newNotes(page: PageContent, made: PageContent): readonly Note[] {
  return page.notes.filter(({ id }) => !made.notes.some((note) => note.id === id));
}

/** Where a page begins to read otherwise than it was made, and how. */
export function whatWasChanged(page: PageContent, made: PageContent): Likeness {
  const [start] = sharedEnds(page.text, made.text);
  const from = page.text.lastIndexOf(" ", Math.max(0, start - BEFORE)) + 1;
  const part = (text: string) => shortened(text.slice(from), start - from + AFTER);
  return { kind: "changed", reads: part(page.text), made: part(made.text) };
}

/** A text without its spaces. */
export function letters(text: string): string {
  return text.replace(/\s+/g, "");
}

/** How many letters two texts share at their beginnings, and of the rest at their ends. */
function sharedEnds(a: string, b: string): readonly [start: number, end: number] {
  const most = Math.min(a.length, b.length);
  let start = 0;
  while (start < most && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < most - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1;
  return [start, end];
}

function shortened(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most)}…` : text;
}
