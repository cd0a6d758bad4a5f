import type { Block } from "#report/document.ts";
import type { Report } from "#report/model.ts";
import { textOf, type Words } from "#report/words.ts";
import { heading, paragraph } from "./blocks.ts";
import { contributionsBlocks } from "./contributions.ts";

/** How the value comes about, how much its weights matter, and what stands between this level and the next. */
export function explanationPages(report: Report, words: Words): readonly Block[] {
  const { explanation, areas, overall, priorities, held, next } = report;
  return [
    heading(2, words.text("explanation.title")),
    ...paragraph(
      "body",
      words.text("explanation.text"),
      overall.score.target === null ? "" : words.text("explanation.target"),
    ),
    ...contributionsBlocks({ explanation, whole: overall, parts: areas }, words),
    ...paragraph("body", held.items.length === 0 ? "" : held.note, next.note),
    ...paragraph("body", ...priorities.sensitivity.map(textOf)),
  ];
}
