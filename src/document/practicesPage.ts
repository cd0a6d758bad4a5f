import type { Formatter } from "#report/formatter.ts";
import { practicesIn } from "#report/questionsIn.ts";
import type { PracticeReport, Report } from "#report/report.ts";
import { column, heading, numberCell, type Table, tableOf } from "./blocks.ts";
import type { Block } from "./document.ts";
import { levelOf, nameOf } from "./nodeCells.ts";
import type { DocumentOptions } from "./options.ts";

/** Maximum rows of a heatmap that fit below the table of areas in the board edition. */
const MAX_ROWS = 7;

/**
 * Shows all practices as a heatmap. The full edition adds a table if anything is rated; a heatmap that is too high
 * appears only there.
 */
export function practicesPage(
  report: Report,
  formatter: Formatter,
  { edition, tight }: DocumentOptions,
): readonly Block[] {
  const { heatmap, overall } = report;
  const [rows = 0, ...more] = heatmap.bands;
  const fits = more.length === 0 && rows <= MAX_ROWS && (tight ?? 0) < 2;
  if (rows === 0 || (edition === "board" && !fits)) return [];
  return [
    heading(3, heatmap.title, "unlisted"),
    { kind: "figure", chart: heatmap, height: 0, minHeight: 0 },
    ...(edition === "board" || overall.score.value === null ? [] : [practicesTable(report, formatter)]),
  ];
}

function practicesTable({ heatmap, areas, levels }: Report, formatter: Formatter): Table {
  const practices = practicesIn(areas);
  const targeted = practices.some(({ score }) => score.target !== null);
  return tableOf<PracticeReport>(heatmap.title, practices, [
    column(heatmap.names.practice, 12, "start", nameOf),
    column(heatmap.names.value, 3, "end", ({ text }) => numberCell(text.value, { strong: true })),
    column(heatmap.names.range, 4, "start", ({ text }) => numberCell(text.range)),
    column(heatmap.names.level, 5, "start", (practice) => levelOf(practice, levels.length - 1)),
    ...(targeted
      ? [
          column<PracticeReport>(formatter.text("table.target"), 3, "end", ({ text }) => numberCell(text.target)),
          column<PracticeReport>(formatter.text("explanation.gap"), 3, "end", ({ text }) => numberCell(text.gap)),
        ]
      : []),
  ]);
}
