import { createExchangeFormatter } from "#exchange/exchangeFormatter.ts";
import { type ExportInput, type ExportResult, reportOf } from "#exchange/exportFile.ts";
import { day, type Table, type TableCell, text } from "#exchange/tables/table.ts";
import { writeCsv } from "#exchange/tables/writeCsv.ts";
import { escapeXml } from "#lib/escapeXml.ts";
import { err, ok } from "#lib/result.ts";
import { type TrackerItem, trackerItems } from "./trackerItems.ts";

/** A column of a tracker's import: its name and the cell of an item. */
type Column = readonly [name: string, cell: (item: TrackerItem) => TableCell];

/**
 * Jira's import needs a Summary and one label per column; users set the date format (yyyy-MM-dd) in its second step.
 */
const JIRA: readonly Column[] = [
  ["Summary", ({ title }) => text(title)],
  ["Issue Type", () => text("Task")],
  ["Description", ({ lines }) => text(lines.join("\n"))],
  ["Due date", ({ due }) => day(due)],
  ["Labels", ({ labels }) => text(labels[0] ?? "")],
  ["Labels", ({ labels }) => text(labels[1] ?? "")],
];

/** Azure DevOps needs type and title; every process has tasks; descriptions are HTML. It accepts no owner or state. */
const AZURE_DEVOPS: readonly Column[] = [
  ["Work Item Type", () => text("Task")],
  ["Title", ({ title }) => text(title)],
  ["Description", ({ lines }) => text(lines.map((line) => `<div>${escapeXml(line)}</div>`).join(""))],
  ["Tags", ({ labels }) => text(labels.join("; "))],
];

/** GitHub has no import of its own; these are the columns that import tools accept. */
const GITHUB: readonly Column[] = [
  ["title", ({ title }) => text(title)],
  ["body", ({ lines }) => text(lines.map((line) => `* ${line}`).join("\n"))],
  ["labels", ({ labels }) => text(labels.join(","))],
  ["milestone", () => text("")],
  ["state", () => text("open")],
];

/** Export the steps of the plan as a CSV file in the columns of each tracker; the error is that there are no steps. */
export const exportJira = exporter("jira", JIRA);
export const exportAzureDevOps = exporter("azure-devops", AZURE_DEVOPS);
export const exportGithub = exporter("github", GITHUB);

/**
 * Returns an exporter of the plan: UTF-8, commas in any language, no byte order mark, which tools read as a character.
 */
function exporter(id: string, columns: readonly Column[]): (input: ExportInput) => ExportResult {
  return (input) => {
    const exchangeText = createExchangeFormatter(input.job.choices.language, input.messages.exchange);
    const items = trackerItems(reportOf(input), exchangeText);
    if (items.length === 0) return err("noSteps");
    const table: Table = {
      id,
      title: id,
      columns: columns.map(([name]) => name),
      rows: items.map((item) => columns.map(([, cell]) => cell(item))),
    };
    const content = writeCsv(table, { separator: ",", decimal: ".", byteOrderMark: false });
    return ok({ kind: "file", extension: `${id}.csv`, type: "text/csv", content });
  };
}
