import type { Block } from "#report/document.ts";
import type { Report } from "#report/model.ts";
import type { Words } from "#report/words.ts";
import { cell, column, figure, heading, paragraph, tableOf } from "./blocks.ts";
import { nameOf } from "./standingCells.ts";

/** How the value comes about, what stands between this level and the next, and what the levels mean. */
export function explanationPages(report: Report, words: Words): readonly Block[] {
  return [
    heading(2, words.text("explanation.title")),
    ...paragraph("body", words.text("explanation.text"), ...report.priorities.sensitivity),
    contributionsTable(report, words),
    ...paragraph("body", report.held.items.length === 0 ? "" : report.held.note, report.next.note),
    heading(3, words.text("explanation.levels")),
    levelsTable(report, words),
  ];
}

/** The areas with weight, value and contribution; the contributions add up to the value. */
function contributionsTable({ explanation, areas, overall }: Report, words: Words): Block {
  const rows = explanation.children.flatMap((child) => {
    const area = areas.find(({ id }) => id === child.id);
    return area === undefined ? [] : [{ ...child, area }];
  });
  const title = words.text("explanation.caption", { value: overall.text.value });
  return tableOf<(typeof rows)[number]>(title, rows, [
    column(title, 8, "start", ({ area }) => nameOf(area)),
    column(words.text("explanation.weight"), 2, "end", ({ weight }) => figure(words.level(weight))),
    column(words.text("table.value"), 2, "end", ({ area }) => figure(area.text.value)),
    column(words.text("explanation.contribution"), 3, "end", ({ contribution, leftOut }) =>
      leftOut === null
        ? figure(words.value(contribution), { strong: true })
        : cell(words.text(`explanation.leftOut.${leftOut}`)),
    ),
  ]);
}

function levelsTable({ scale }: Report, words: Words): Block {
  const max = scale.length - 1;
  return tableOf<Report["scale"][number]>(words.text("explanation.levels"), scale, [
    column(words.text("table.level"), 2, "start", ({ level, name }) => ({
      runs: [{ text: name }],
      level: { value: level, max },
    })),
    column(words.text("explanation.meaning"), 6, "start", ({ summary }) => cell(summary)),
  ]);
}
