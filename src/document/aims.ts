import type { Aim } from "#report/aims/model.ts";
import type { Block } from "./document.ts";
import type { Report } from "#report/model.ts";
import type { Formatter } from "#report/formatter.ts";
import { column, cell, figure, heading, paragraph, tableOf } from "./blocks.ts";
import { nameOf } from "./nodeCells.ts";

/** The level that is aimed for in each area, and why. */
export function aimsPages({ aims, terms }: Report, formatter: Formatter): readonly Block[] {
  if (aims === null) return [];
  const title = formatter.text("aims.title");
  return [
    heading(2, title),
    ...paragraph("body", aims.text),
    tableOf<Aim>(title, aims.rows, [
      column(formatter.text("table.area", { term: terms.heading.area }), 6, "start", nameOf),
      column(formatter.text("table.target"), 2, "end", ({ level }) => figure(level, { strong: true })),
      column(formatter.text("aims.why"), 11, "start", ({ why }) => cell(why)),
    ]),
  ];
}
