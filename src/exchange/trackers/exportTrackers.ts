import { createExchangeFormatter } from "#exchange/exchangeFormatter.ts";
import { type Exported, type ExportInput, reportOf } from "#exchange/exportFile.ts";
import { day, type Table, type TableCell, text } from "#exchange/tables/table.ts";
import { writeCsv } from "#exchange/tables/writeCsv.ts";
import { escapeXml } from "#lib/escapeXml.ts";
import { err, ok } from "#lib/result.ts";
import { type TrackerItem, trackerItems } from "./trackerItems.ts";

/** A column of a tracker: its name there, and what an item has in it. */
type Column = readonly [name: string, cell: (item: TrackerItem) => TableCell];

/** Jira's import wants a Summary, one label a column, and is told the format of dates (yyyy-MM-dd) in its second step. */
const JIRA: readonly Column[] = [
  ["Summary", ({ title }) => text(title)],
  ["Issue Type", () => text("Task")],
  ["Description", ({ lines }) => text(lines.join("\n"))],
  ["Due date", ({ due }) => day(due)],
  ["Labels", ({ labels }) => text(labels[0] ?? "")],
  ["Labels", ({ labels }) => text(labels[1] ?? "")],
];

/** Azure DevOps wants type and title; every process has tasks, and a description is HTML. It takes no owner and no state. */
const AZURE_DEVOPS: readonly Column[] = [
  ["Work Item Type", () => text("Task")],
  ["Title", ({ title }) => text(title)],
  ["Description", ({ lines }) => text(lines.map((line) => `<div>${escapeXml(line)}</div>`).join(""))],
  ["Tags", ({ labels }) => text(labels.join("; "))],
];

/** GitHub has no import of its own: these are the columns that the tools for it take. */
const GITHUB: readonly Column[] = [
  ["title", ({ title }) => text(title)],
  ["body", ({ lines }) => text(lines.map((line) => `* ${line}`).join("\n"))],
  ["labels", ({ labels }) => text(labels.join(","))],
  ["milestone", () => text("")],
  ["state", () => text("open")],
];

export const exportJira = exporter("jira", JIRA);
export const exportAzureDevOps = exporter("azure-devops", AZURE_DEVOPS);
export const exportGithub = exporter("github", GITHUB);

/** Writes the plan for a tracker: UTF-8, commas whatever the language, and no byte order mark, which tools take for a letter. */
function exporter(id: string, columns: readonly Column[]): (input: ExportInput) => Exported {
  return (input) => {
    const say = createExchangeFormatter(input.job.choices.language, input.messages.exchange);
    const items = trackerItems(reportOf(input), say);
    if (items.length === 0) return err("noSteps");
    const table: Table = {
      ...{ id, title: id, columns: columns.map(([name]) => name) },
      rows: items.map((item) => columns.map(([, cell]) => cell(item))),
    };
    const content = writeCsv(table, { separator: ",", decimal: ".", mark: false });
    return ok({ kind: "file", extension: `${id}.csv`, type: "text/csv", content });
  };
}
