import type { Block } from "./document.ts";
import type { Report } from "#report/report.ts";
import { textOf } from "#report/runs.ts";
import type { Formatter } from "#report/formatter.ts";
import { heading, paragraph } from "./blocks.ts";
import { contributionsBlocks } from "./contributions.ts";

/** How the value comes about and how much its weights matter; what stands before the next level is said with the areas. */
export function explanationPages(report: Report, formatter: Formatter): readonly Block[] {
  const { explanation, areas, overall, priorities, held } = report;
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
