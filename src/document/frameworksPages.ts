import type { Formatter } from "#report/formatter.ts";
import type { FrameworkReport, ItemReport } from "#report/frameworks/frameworksReport.ts";
import type { Report } from "#report/report.ts";
import { textOf } from "#report/runs.ts";
import { type ColumnOf, cell, column, heading, numberCell, paragraph, tableOf } from "./blocks.ts";
import type { Block } from "./document.ts";

/**
 * Shows how the answers relate to frameworks, in a table each, after the disclaimer that this is not a statement of
 * conformity.
 */
export function frameworksPages({ frameworks, plan }: Report, formatter: Formatter): readonly Block[] {
  if (frameworks.list.length === 0) return [];
  return [
    heading(2, formatter.text("frameworks.title")),
    ...paragraph("body", frameworks.statement),
    ...frameworks.list.flatMap((framework) => frameworkBlocks(framework, formatter, plan.state !== "untargeted")),
  ];
}

function frameworkBlocks(framework: FrameworkReport, formatter: Formatter, targeted: boolean): readonly Block[] {
  const { name, publisher, source, licence, sentence, items } = framework;
  const duty = sharedDuty(items);
  return [
    heading(3, name, "unlisted"),
    ...paragraph("body", textOf(sentence), duty === "" ? "" : formatter.text("frameworks.duty", { duty })),
    tableOf<ItemReport>(name, items, [
      column(formatter.text("frameworks.item"), 13, "start", ({ id, title: says, text }) => ({
        runs: [
          { text: id, strong: true },
          { text: says === id ? "" : `  ${says}` },
          { text: text.duty === duty ? "" : `  (${text.duty})` },
        ],
      })),
      column(formatter.text("table.value"), 2.5, "end", ({ text }) => numberCell(text.value, { strong: true })),
      ...(targeted ? [statusColumn(formatter)] : []),
    ]),
    ...paragraph("small", source || formatter.text("frameworks.publisher", { publisher }), licence),
  ];
}

/** Returns whom the items bind if it is the same for all; otherwise an empty text. */
function sharedDuty(items: readonly ItemReport[]): string {
  const duties = new Set(items.map(({ text }) => text.duty));
  const [duty = ""] = duties;
  return items.length > 1 && duties.size === 1 ? duty : "";
}

function statusColumn(formatter: Formatter): ColumnOf<ItemReport> {
  return column(formatter.text("frameworks.status"), 5, "start", ({ text, target }) =>
    cell(
      target === null
        ? text.status
        : formatter.text("frameworks.against", { status: text.status, target: text.target }),
    ),
  );
}
