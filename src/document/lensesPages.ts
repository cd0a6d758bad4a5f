import type { Formatter } from "#report/formatter.ts";
import type { FacetReport } from "#report/lenses/lensReport.ts";
import type { Report } from "#report/report.ts";
import { textOf } from "#report/runs.ts";
import { cell, column, heading, numberCell, paragraph, tableOf } from "./blocks.ts";
import type { Block } from "./document.ts";

/** Shows the same answers by theme: a table for each lens. */
export function lensesPages({ lenses }: Report, formatter: Formatter): readonly Block[] {
  if (lenses.length === 0) return [];
  return [
    heading(2, formatter.text("lenses.title")),
    ...paragraph("body", formatter.text("lenses.text")),
    ...lenses.flatMap((lens) => [
      heading(3, lens.title, "unlisted"),
      ...paragraph("body", textOf(lens.sentence)),
      tableOf<FacetReport>(lens.title, lens.facets, [
        column(lens.title, 12, "start", ({ title, summary }) => ({
          runs: [{ text: title }, { text: `\n${summary}`, soft: true }],
        })),
        column(formatter.text("table.value"), 2.5, "end", ({ text }) => numberCell(text.value, { strong: true })),
        column(formatter.text("table.range"), 3.5, "start", ({ text }) => numberCell(text.range)),
        column(formatter.text("numbers.answered"), 5, "start", ({ text }) => cell(text.questions)),
      ]),
    ]),
  ];
}
