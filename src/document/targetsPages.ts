import type { Formatter } from "#report/formatter.ts";
import type { Report } from "#report/report.ts";
import type { TargetRow } from "#report/targets/targetReport.ts";
import { cell, column, heading, numberCell, paragraph, tableOf } from "./blocks.ts";
import type { Block } from "./document.ts";
import { nameOf } from "./nodeCells.ts";

/** Lists the target level of each area, and the reasons; nothing if nothing applies. */
export function targetsPages({ targets, terms, overall }: Report, formatter: Formatter): readonly Block[] {
  if (targets === null || !overall.score.applicable) return [];
  const title = formatter.text("targets.title");
  return [
    heading(2, title),
    ...paragraph("body", targets.text),
    tableOf<TargetRow>(title, targets.rows, [
      column(formatter.text("table.area", { term: terms.heading.area }), 6, "start", nameOf),
      column(formatter.text("table.target"), 2, "end", ({ level }) => numberCell(level, { strong: true })),
      column(formatter.text("targets.why"), 11, "start", ({ why }) => cell(why)),
    ]),
  ];
}
