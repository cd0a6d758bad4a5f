import type { Agreement, Difference } from "#report/agreement/agreement.ts";
import { clip } from "#report/clip.ts";
import type { Formatter } from "#report/formatter.ts";
import type { TopRiskMoves } from "#report/progress/answerChanges.ts";
import type { Move } from "#report/progress/progressReport.ts";
import type { Report } from "#report/report.ts";
import { cell, column, heading, numberCell, paragraph, tableOf } from "./blocks.ts";
import { cutList } from "./cutList.ts";
import type { Block } from "./document.ts";
import { nameOf } from "./nodeCells.ts";
import type { DocumentOptions } from "./options.ts";
import { overTimeBlocks } from "./overTimeBlocks.ts";
import { rowsOf } from "./rows.ts";
import { shortener } from "./shortener.ts";

/** Maximum letters of texts that users or questionnaires write. */
const MAX_LETTERS = { title: 60, risk: 90, prompt: 120 } as const;
/** Number of top risks of each kind that the board edition names. */
const MAX_RISKS = 3;
/** Number of differences that the full edition lists; the exported tables have all. */
const MAX_DIFFERENCES = 20;

/** Shows what has changed since the last snapshot, and where respondents disagree. */
export function progressPage(report: Report, formatter: Formatter, options: DocumentOptions): readonly Block[] {
  return [...sinceBlocks(report, formatter, options), ...differenceBlocks(report, formatter, options)];
}

function sinceBlocks(report: Report, formatter: Formatter, options: DocumentOptions): readonly Block[] {
  const { progress } = report;
  if (progress === null) return [];
  const { label, sentences, answers, rose, fell } = progress;
  const moves = (title: string, none: string, items: readonly Move[]): readonly Block[] => {
    if (items.length === 0) return paragraph("body", none);
    const { shown, more } = cutList(items, rowsOf(report, options.tight).moves, formatter, options);
    return [movesTable(title, shown, formatter), ...paragraph("small", more)];
  };
  const tables = [
    moves(
      formatter.text(options.edition === "full" ? "progress.roseAll" : "progress.roseTitle"),
      formatter.text("progress.roseNone"),
      rose,
    ),
    moves(formatter.text("progress.fellTitle"), formatter.text("progress.fellNone"), fell),
  ];
  const nothing = rose.length === 0 && fell.length === 0;
  return [
    heading(2, formatter.text("progress.title", { label })),
    ...paragraph("body", ...sentences, ...answers.sentences),
    ...(nothing ? [] : sideBySide(tables, options)),
    ...topRiskBlocks(progress.topRisks, formatter, options),
    ...overTimeBlocks(report, formatter, options),
  ];
}

/** Lists the top risks that appeared, fell and remain. */
function topRiskBlocks(moves: TopRiskMoves | null, formatter: Formatter, options: DocumentOptions): readonly Block[] {
  if (moves === null) return [];
  const groups = [
    { name: formatter.text("progress.appeared"), titles: moves.appeared },
    { name: formatter.text("progress.fellRisks"), titles: moves.fell },
    { name: formatter.text("progress.remain"), titles: moves.remain },
  ].filter(({ titles }) => titles.length > 0);
  if (groups.length === 0) return [];
  const short = shortener(options);
  const list = (titles: readonly string[]) => {
    const { shown, more } = cutList(titles, MAX_RISKS, formatter, options);
    return [shown.map((title) => short(title, MAX_LETTERS.risk)).join("; "), more]
      .filter((part) => part !== "")
      .join(". ");
  };
  return [
    tableOf(moves.name, groups, [
      column(moves.name, 4, "start", ({ name }) => cell(name)),
      column(formatter.text("progress.count"), 1, "end", ({ titles }) => numberCell(formatter.level(titles.length))),
      column(formatter.text("risksPage.risk"), 10, "start", ({ titles }) => cell(list(titles))),
    ]),
  ];
}

/** Arranges short tables side by side; in the full edition, tables are not cut and can continue on further pages. */
function sideBySide(columns: readonly (readonly Block[])[], { edition }: DocumentOptions): readonly Block[] {
  return edition === "full" ? columns.flat() : [{ kind: "columns", widths: [1, 1], align: "start", columns }];
}

function movesTable(title: string, moves: readonly Move[], formatter: Formatter): Block {
  return tableOf(title, moves, [
    column(title, 8, "start", (move) => ({
      runs: [{ text: `${move.number}\u00a0 `, soft: true }, { text: clip(move.title, MAX_LETTERS.title) }],
    })),
    column(formatter.text("progress.then"), 2, "end", ({ last }) => numberCell(last)),
    column(formatter.text("radar.today"), 2, "end", ({ today }) => numberCell(today, { strong: true })),
    column(formatter.text("progress.change"), 2, "end", ({ change }) => numberCell(change)),
  ]);
}

function differenceBlocks(report: Report, formatter: Formatter, options: DocumentOptions): readonly Block[] {
  const { agreement } = report;
  if (agreement === null) return [];
  const { sentences, differences } = agreement;
  const details = options.edition === "full" ? agreementDetails(agreement, report.terms, formatter) : [];
  const title = formatter.text("agreement.title");
  if (differences.length === 0) {
    return [
      heading(2, title),
      ...paragraph("body", ...sentences.slice(0, 1), formatter.text("agreement.all")),
      ...details,
    ];
  }
  const { shown, more } = cutDifferences(differences, rowsOf(report, options.tight).differences, formatter, options);
  return [
    heading(2, title),
    ...paragraph(
      "body",
      ...sentences,
      options.edition === "full" ? formatter.text("agreement.reading", { area: report.terms.running.area }) : "",
    ),
    differencesTable(title, shown, formatter, options),
    ...paragraph("small", more),
    ...details,
  ];
}

/** Returns the differences with the largest effect, and a sentence that counts the others and says where they are. */
function cutDifferences(
  differences: readonly Difference[],
  most: number,
  formatter: Formatter,
  options: DocumentOptions,
): { readonly shown: readonly Difference[]; readonly more: string } {
  if (differences.length <= MAX_DIFFERENCES) return cutList(differences, most, formatter, options);
  const shown = differences.slice(0, options.edition === "full" ? MAX_DIFFERENCES : most);
  return { shown, more: formatter.text("agreement.more", { count: differences.length - shown.length }) };
}

/** Returns what only the full edition prints: the roles, the consensus by area, and the minority views. */
function agreementDetails(
  { roles, areas, minorityViews }: Agreement,
  terms: Report["terms"],
  formatter: Formatter,
): readonly Block[] {
  const title = formatter.text("agreement.areas", { area: terms.running.area });
  const consensus = tableOf(title, areas, [
    column(terms.heading.area, 9, "start", nameOf),
    column(formatter.text("agreement.questions"), 3, "end", ({ questions }) => numberCell(String(questions))),
    column(formatter.text("agreement.consensus"), 3, "end", ({ consensus }) => numberCell(consensus)),
  ]);
  const views = minorityViews.flatMap(({ prompt, agreed, dissent }) =>
    paragraph("body", formatter.text("agreement.minorityView", { prompt, agreed, dissent })),
  );
  return [
    ...paragraph("body", roles),
    heading(3, title),
    consensus,
    ...(views.length === 0 ? [] : [heading(3, formatter.text("agreement.minorityViews")), ...views]),
  ];
}

function differencesTable(
  title: string,
  differences: readonly Difference[],
  formatter: Formatter,
  options: DocumentOptions,
): Block {
  const short = shortener(options);
  return tableOf(title, differences, [
    column(formatter.text("agreement.question"), 9, "start", ({ prompt }) => cell(short(prompt, MAX_LETTERS.prompt))),
    column(formatter.text("agreement.range"), 2, "end", ({ range }) => numberCell(range)),
    ...(options.edition === "full"
      ? [column<Difference>(formatter.text("agreement.consensus"), 3, "end", ({ consensus }) => numberCell(consensus))]
      : []),
    column(formatter.text("agreement.middle"), 2, "end", ({ proposal }) => cell(proposal)),
    column(formatter.text("agreement.agreed"), 4, "start", ({ agreed }) =>
      cell(short(agreed, MAX_LETTERS.title), { strong: true }),
    ),
  ]);
}
