import { VERSION } from "#lib/version.ts";
import type { Formatter, MessageId } from "#report/formatter.ts";
import type { PagesCheck } from "./pagesCheck.ts";
import type { Verdict } from "./worseVerdict.ts";

/** The result of checking a report's pages, which refines the verdict on its numbers. */
export type PagesText = {
  readonly verdict: Verdict;
  /** The verdict if the numbers agree. */
  readonly title: MessageId;
  readonly sentences: readonly string[];
};

/** Maximum number of changed and added texts listed. */
const MAX_LISTED = 5;

/**
 * Describes the result of checking a report's pages. `version` is that of the app that made the report; null if the
 * report does not say.
 */
export function describePages(formatter: Formatter, check: PagesCheck, version: string | null): PagesText {
  switch (check.kind) {
    case "working":
      return { verdict: "unsure", title: "verify.pagesTitle.working", sentences: [] };
    case "sameFile":
      return { verdict: "sound", title: "verify.agrees.report", sentences: [formatter.text("verify.pages.sameFile")] };
    case "otherVersion":
      return notCompared(
        version === null ? [] : [formatter.text("verify.pages.otherVersion", { version, here: VERSION })],
      );
    case "failed":
      return notCompared([formatter.text("verify.pages.failed")]);
    case "compared":
      return { ...verdictOf(check), sentences: pageSentences(formatter, check) };
  }
}

function notCompared(sentences: readonly string[]): PagesText {
  return { verdict: "unsure", title: "verify.pagesTitle.notCompared", sentences };
}

type PageComparison = Extract<PagesCheck, { readonly kind: "compared" }>;

function verdictOf({ pages, isPainted }: PageComparison): Pick<PagesText, "verdict" | "title"> {
  const { same, added, redrawn, changed } = pages;
  if (changed.length > 0 && isPainted) return { verdict: "unsure", title: "verify.pagesTitle.painted" };
  if (changed.length > 0) return { verdict: "unsound", title: "verify.pagesTitle.changed" };
  if (added.length > 0) return { verdict: "unsure", title: "verify.pagesTitle.added" };
  if (redrawn.length > 0) return { verdict: "unsure", title: "verify.pagesTitle.redrawn" };
  return same.length > 0
    ? { verdict: "sound", title: "verify.agrees.report" }
    : { verdict: "unsure", title: "verify.pagesTitle.none" };
}

function pageSentences(formatter: Formatter, { pages, isPainted }: PageComparison): readonly string[] {
  const { total, same, added, redrawn, changed } = pages;
  const list = (some: readonly number[]) => ({ count: some.length, pages: pageRanges(some) });
  const found = same.length + added.length + redrawn.length + changed.length;
  const addedTexts = [...new Set(added.map(({ text }) => text))].filter((text) => text !== "").slice(0, MAX_LISTED);
  return [
    ...changed.slice(0, MAX_LISTED).map((each) => formatter.text("verify.pages.changed", each)),
    ...(changed.length > MAX_LISTED
      ? [formatter.text("verify.pages.changedMore", list(pagesOf(changed.slice(MAX_LISTED))))]
      : []),
    ...(changed.length > 0 ? [formatter.text(isPainted ? "verify.pages.painted" : "verify.pages.changedWhy")] : []),
    ...(added.length > 0 ? [formatter.text("verify.pages.added", list(pagesOf(added)))] : []),
    ...addedTexts.map((text) => formatter.text("verify.pages.addedText", { text })),
    ...(redrawn.length > 0 ? [formatter.text("verify.pages.redrawn", list(redrawn))] : []),
    ...(same.length > 0
      ? [formatter.text("verify.pages.same", { ...list(same), found: whereFound(same, total) })]
      : []),
    ...(found < total ? [formatter.text("verify.pages.missing", { count: total - found, total })] : []),
  ];
}

/**
 * Tells whether the report is complete and starts at the first page of the file, is complete elsewhere in it, or is
 * incomplete.
 */
function whereFound(pages: readonly number[], total: number): "whole" | "within" | "part" {
  if (pages.length < total) return "part";
  return pageRanges(pages) === pageRanges(Array.from({ length: total }, (_, index) => index + 1)) ? "whole" : "within";
}

function pagesOf(pages: readonly { readonly page: number }[]): readonly number[] {
  return pages.map(({ page }) => page);
}

/** Formats 1, 2, 3, 5 as “1–3, 5”. */
export function pageRanges(pages: readonly number[]): string {
  const ranges: { from: number; to: number }[] = [];
  for (const page of pages) {
    const last = ranges.at(-1);
    if (last !== undefined && page === last.to + 1) last.to = page;
    else ranges.push({ from: page, to: page });
  }
  return ranges.map(({ from, to }) => (from === to ? `${from}` : `${from}–${to}`)).join(", ");
}
