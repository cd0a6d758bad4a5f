import type { PageContent } from "./pageContent.ts";
import {
  holdsDrawing,
  isSame,
  letters,
  type Likeness,
  mostAlike,
  readsSame,
  whatWasAdded,
  whatWasChanged,
} from "./pageLikeness.ts";

/** What became of the pages of one report; pages are those of the file, from 1. */
export type ReportPages = {
  /** How many pages the report has. */
  readonly total: number;
  /** They draw what was made. */
  readonly same: readonly number[];
  /** They draw what was made, and more before, after or on it: `text` is what can be read of that. */
  readonly added: readonly { readonly page: number; readonly text: string }[];
  /** They read as they were made, letter by letter, but are drawn in another way. */
  readonly redrawn: readonly number[];
  /** They bear the fingerprint of the report and read otherwise; both texts begin a little before they part. */
  readonly changed: readonly { readonly page: number; readonly reads: string; readonly made: string }[];
};

export type PagesOfFile = {
  readonly reports: readonly ReportPages[];
  /** Pages that belong to none of the reports: they are like none of theirs, and show none of their fingerprints. */
  readonly foreign: readonly number[];
};

/** A report as it was made anew. */
export type MadeReport = {
  readonly pages: readonly PageContent[];
  /** What each of its pages shows of the fingerprint. */
  readonly fingerprint: string;
};

type MadePage = { readonly report: number; readonly fingerprint: string; readonly content: PageContent };
type Match = { readonly report: number; readonly page: number; readonly likeness: Likeness };

/** How a page is found among those that were made, the closest likeness first. */
const LIKENESSES: readonly {
  readonly kind: Likeness["kind"];
  readonly find: (page: PageContent, among: readonly MadePage[]) => MadePage | undefined;
  readonly tell: (page: PageContent, made: PageContent) => Likeness;
}[] = [
  {
    kind: "same",
    find: (page, among) => among.find(({ content }) => isSame(page, content)),
    tell: () => ({ kind: "same" }),
  },
  {
    kind: "added",
    find: (page, among) => among.find(({ content }) => holdsDrawing(page, content)),
    tell: whatWasAdded,
  },
  {
    kind: "redrawn",
    find: (page, among) => among.find(({ content }) => readsSame(page, content)),
    tell: () => ({ kind: "redrawn" }),
  },
  { kind: "changed", find: mostAlike, tell: whatWasChanged },
];

/** Finds each page of a file among the pages of the reports that it carries, made anew. */
export function comparePages(file: readonly PageContent[], reports: readonly MadeReport[]): PagesOfFile {
  const made = reports.flatMap(({ pages, fingerprint }, report) =>
    pages.map((content): MadePage => ({ report, fingerprint, content })),
  );
  const matches = matchPages(file, made);
  return {
    reports: reports.map(({ pages }, report) =>
      sortMatches(
        pages.length,
        matches.filter((one) => one.report === report),
      ),
    ),
    foreign: file.flatMap(({ text }, index) => {
      const known = matches.some(({ page }) => page === index + 1);
      return known || reports.some(({ fingerprint }) => letters(text).includes(fingerprint)) ? [] : [index + 1];
    }),
  };
}

/** A page that is not the same as one that was made is looked for among those whose fingerprint it shows. */
function matchPages(file: readonly PageContent[], made: readonly MadePage[]): readonly Match[] {
  const candidates = file.map((page) => {
    const text = letters(page.text);
    return made.filter(({ fingerprint }) => text.includes(fingerprint));
  });
  const taken = new Set<MadePage>();
  const matches = new Map<number, Match>();
  for (const { kind, find, tell } of LIKENESSES) {
    for (const [index, page] of file.entries()) {
      if (matches.has(index)) continue;
      const among = kind === "same" ? made : (candidates[index] ?? []);
      const free = among.filter((one) => !taken.has(one));
      // A page may be there twice.
      const found = find(page, free) ?? find(page, among);
      if (found === undefined) continue;
      taken.add(found);
      matches.set(index, { report: found.report, page: index + 1, likeness: tell(page, found.content) });
    }
  }
  return [...matches.values()].sort((a, b) => a.page - b.page);
}

function sortMatches(total: number, matches: readonly Match[]): ReportPages {
  const pagesThat = (kind: Likeness["kind"]) =>
    matches.flatMap(({ page, likeness }) => (likeness.kind === kind ? [page] : []));
  return {
    total,
    same: pagesThat("same"),
    added: matches.flatMap(({ page, likeness }) => (likeness.kind === "added" ? [{ page, text: likeness.text }] : [])),
    redrawn: pagesThat("redrawn"),
    changed: matches.flatMap(({ page, likeness }) =>
      likeness.kind === "changed" ? [{ page, reads: likeness.reads, made: likeness.made }] : [],
    ),
  };
}
