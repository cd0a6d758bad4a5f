import type { Formatter } from "#report/formatter.ts";
import type { Report } from "#report/report.ts";
import { textOf } from "#report/runs.ts";
import { heading, paragraph } from "./blocks.ts";
import { contributionsBlocks } from "./contributionsBlocks.ts";
import type { Block } from "./document.ts";

/**
 * Explains how the value is calculated and how sensitive it is to weights. What limits the level is explained with the
 * areas.
 */
export function explanationPages(report: Report, formatter: Formatter): readonly Block[] {
  const { explanation, areas, overall, priorities, held } = report;
  if (overall.score.value === null) return [];
  return [
    heading(2, formatter.text("explanation.title")),
    ...paragraph(
      "body",
      formatter.text("explanation.text"),
      overall.score.target === null ? "" : formatter.text("explanation.target"),
    ),
    ...contributionsBlocks(
      { explanation, whole: overall, parts: areas, targets: overall.score.target !== null },
      formatter,
    ),
    ...paragraph("body", held.items.length === 0 ? "" : held.note),
    ...paragraph("body", ...priorities.sensitivity.map(textOf)),
  ];
}
