import type { PageContent } from "./pageContent.ts";
import {
  closestPage,
  containsDrawing,
  describeAddition,
  describeChange,
  hasSameText,
  isSamePage,
  type Likeness,
  withoutSpaces,
} from "./pageLikeness.ts";

/** The result of comparing the pages of one report; page numbers are those of the file, from 1. */
export type ReportPages = {
  /** The number of pages of the report. */
  readonly total: number;
  /** Pages that draw exactly what the report has. */
  readonly same: readonly number[];
  /** Pages that draw what the report has and more; `text` is the readable part of the addition. */
  readonly added: readonly { readonly page: number; readonly text: string }[];
  /** Pages with the same text, letter by letter, but drawn differently. */
  readonly redrawn: readonly number[];
  /**
   * Pages with the report's fingerprint but a different text; both excerpts start shortly before the first difference.
   */
  readonly changed: readonly { readonly page: number; readonly reads: string; readonly made: string }[];
};

/** The pages of a file, by the reports that they belong to. */
export type PagesOfFile = {
  readonly reports: readonly ReportPages[];
  /** Pages that belong to none of the reports: they match no page and show no fingerprint. */
  readonly foreign: readonly number[];
};

/** A report as generated again. */
export type MadeReport = {
  readonly pages: readonly PageContent[];
  /** The part of the fingerprint that each of its pages shows. */
  readonly fingerprint: string;
};

type MadePage = { readonly report: number; readonly fingerprint: string; readonly content: PageContent };
type Match = { readonly report: number; readonly page: number; readonly likeness: Likeness };

/** The ways to match a page with a generated one, the strictest first. */
const LIKENESSES: readonly {
  readonly kind: Likeness["kind"];
  readonly find: (page: PageContent, among: readonly MadePage[]) => MadePage | undefined;
  readonly compare: (page: PageContent, made: PageContent) => Likeness;
}[] = [
  {
    kind: "same",
    find: (page, among) => among.find(({ content }) => isSamePage(page, content)),
    compare: () => ({ kind: "same" }),
  },
  {
    kind: "added",
    find: (page, among) => among.find(({ content }) => containsDrawing(page, content)),
    compare: describeAddition,
  },
  {
    kind: "redrawn",
    find: (page, among) => among.find(({ content }) => hasSameText(page, content)),
    compare: () => ({ kind: "redrawn" }),
  },
  { kind: "changed", find: closestPage, compare: describeChange },
];

/** Matches each page of a file with the regenerated pages of the reports attached to it. */
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
      return known || reports.some(({ fingerprint }) => withoutSpaces(text).includes(fingerprint)) ? [] : [index + 1];
    }),
  };
}

/**
 * Matches pages; those without an identical generated page are compared with the pages of the report whose fingerprint
 * they show.
 */
function matchPages(file: readonly PageContent[], made: readonly MadePage[]): readonly Match[] {
  const candidates = file.map((page) => {
    const text = withoutSpaces(page.text);
    return made.filter(({ fingerprint }) => text.includes(fingerprint));
  });
  const taken = new Set<MadePage>();
  const matches = new Map<number, Match>();
  for (const { kind, find, compare } of LIKENESSES) {
    for (const [index, page] of file.entries()) {
      if (matches.has(index)) continue;
      const among = kind === "same" ? made : (candidates[index] ?? []);
      const free = among.filter((one) => !taken.has(one));
      // A file can contain a page twice.
      const found = find(page, free) ?? find(page, among);
      if (found === undefined) continue;
      taken.add(found);
      matches.set(index, { report: found.report, page: index + 1, likeness: compare(page, found.content) });
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
