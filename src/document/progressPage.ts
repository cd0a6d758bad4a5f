import type { Difference } from "#report/agreement/model.ts";
import type { Block } from "./document.ts";
import type { Report } from "#report/model.ts";
import type { Move } from "#report/progress/model.ts";
import type { Words } from "#report/words.ts";
import { cell, column, figure, heading, paragraph, tableOf } from "./blocks.ts";
import { clip } from "#report/clip.ts";
import { cutList } from "./cutList.ts";
import type { DocumentOptions } from "./options.ts";
import { rowsOf } from "./rows.ts";
import { shortener } from "./shortener.ts";

const TITLE = 60;
const PROMPT = 120;
const LABEL = 40;

/** What has changed since the last snapshot, and where several respondents saw things differently. */
export function progressPage(report: Report, words: Words, options: DocumentOptions): readonly Block[] {
  return [...sinceBlocks(report, words, options), ...differenceBlocks(report, words, options)];
}

function sinceBlocks(report: Report, words: Words, options: DocumentOptions): readonly Block[] {
  const { progress } = report;
  if (progress === null) return [];
  const { label, sentences, rose, fell } = progress;
  const moves = (title: string, none: string, items: readonly Move[]): readonly Block[] => {
    if (items.length === 0) return paragraph("body", none);
    const { shown, more } = cutList(items, rowsOf(report, options.tight).moves, words, options);
    return [movesTable(title, shown, words), ...paragraph("small", more)];
  };
  const tables = [
    moves(
      words.text(options.edition === "full" ? "progress.roseAll" : "progress.roseTitle"),
      words.text("progress.roseNone"),
      rose,
    ),
    moves(words.text("progress.fellTitle"), words.text("progress.fellNone"), fell),
  ];
  const nothing = rose.length === 0 && fell.length === 0;
  return [
    heading(2, words.text("progress.title", { label: clip(label, LABEL) })),
    ...paragraph("body", ...sentences),
    ...(nothing ? [] : sideBySide(tables, options)),
  ];
}

/** Short tables stand side by side; those that nobody cuts go on from page to page. */
function sideBySide(columns: readonly (readonly Block[])[], { edition }: DocumentOptions): readonly Block[] {
  return edition === "full" ? columns.flat() : [{ kind: "columns", widths: [1, 1], align: "start", columns }];
}

function movesTable(title: string, moves: readonly Move[], words: Words): Block {
  return tableOf(title, moves, [
    column(title, 8, "start", (move) => ({
      runs: [{ text: `${move.number}\u00a0 `, soft: true }, { text: clip(move.title, TITLE) }],
    })),
    column(words.text("progress.then"), 2, "end", ({ last }) => figure(last)),
    column(words.text("radar.today"), 2, "end", ({ today }) => figure(today, { strong: true })),
    column(words.text("progress.change"), 2, "end", ({ change }) => figure(change)),
  ]);
}

function differenceBlocks(report: Report, words: Words, options: DocumentOptions): readonly Block[] {
  const { agreement } = report;
  if (agreement === null) return [];
  const { sentences, differences } = agreement;
  const title = words.text("agreement.title");
  if (differences.length === 0) {
    return [heading(2, title), ...paragraph("body", ...sentences.slice(0, 1), words.text("agreement.all"))];
  }
  const { shown, more } = cutList(differences, rowsOf(report, options.tight).differences, words, options);
  return [
    heading(2, title),
    ...paragraph("body", ...sentences),
    differencesTable(title, shown, words, options),
    ...paragraph("small", more),
  ];
}

function differencesTable(
  title: string,
  differences: readonly Difference[],
  words: Words,
  options: DocumentOptions,
): Block {
  const short = shortener(options);
  return tableOf(title, differences, [
    column(words.text("agreement.question"), 9, "start", ({ prompt }) => cell(short(prompt, PROMPT))),
    column(words.text("agreement.range"), 2, "end", ({ range }) => figure(range)),
    ...(options.edition === "full"
      ? [column<Difference>(words.text("agreement.consensus"), 3, "end", ({ consensus }) => figure(consensus))]
      : []),
    column(words.text("agreement.middle"), 2, "end", ({ proposal }) => cell(proposal)),
    column(words.text("agreement.agreed"), 4, "start", ({ agreed }) => cell(short(agreed, TITLE), { strong: true })),
  ]);
}
