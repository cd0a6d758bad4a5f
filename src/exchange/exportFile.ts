import { strToU8, zipSync } from "fflate";
import { composeReport, type ReportJob } from "#document/composeReport.ts";
import type { Method } from "#explain/method/method.ts";
import { buildReport } from "#report/buildReport.ts";
import { createFormatter, type ReportMessages } from "#report/formatter.ts";
import type { Report } from "#report/report.ts";
import { createExchangeFormatter, type ExchangeMessages } from "./exchangeFormatter.ts";
import { writeMarkdown } from "./markdown/writeMarkdown.ts";
import { listTables } from "./tables/listTables.ts";
import { type CsvStyle, writeCsv } from "./tables/writeCsv.ts";
import { type CalendarEntry, writeCalendar } from "./writeCalendar.ts";

/** The files for other programs. */
export const EXPORTS = ["markdown", "csv", "calendar"] as const;
export type ExportKind = (typeof EXPORTS)[number];

/** A file for another program: what its name ends in, its media type, and its bytes or text. */
export type ExportFile = {
  readonly extension: string;
  readonly type: string;
  readonly content: Uint8Array<ArrayBuffer> | string;
};

/** The catalogues that an export speaks with. */
export type ExportMessages = { readonly report: ReportMessages; readonly exchange: ExchangeMessages };

/** The edition that is chosen for the report, as Markdown. What would travel inside a PDF stays behind. */
export function exportMarkdown(job: ReportJob, messages: ExportMessages, method: Method | null): ExportFile {
  const document = composeReport({ ...job, choices: { ...job.choices, logo: null } }, messages.report, method);
  return { extension: "md", type: "text/markdown", content: writeMarkdown(document) };
}

/**
 * All tables of the report as CSV files in one ZIP archive. The same job gives the same bytes: the archive says the
 * day of the report for each file.
 */
export function exportTables(job: ReportJob, messages: ExportMessages): ExportFile {
  const { language } = job.choices;
  const style = csvStyle(language);
  const tables = listTables(reportOf(job, messages), createExchangeFormatter(language, messages.exchange));
  const files = tables.map((table) => [`${table.id}.csv`, strToU8(writeCsv(table, style))] as const);
  const content = zipSync(Object.fromEntries(files), { mtime: `${job.date.slice(0, 10)}T12:00:00` });
  return { extension: "csv.zip", type: "application/zip", content };
}

/** The days by which steps of the plan and decisions on risks are due; null where none is set. */
export function exportCalendar(job: ReportJob, messages: ExportMessages, made: string): ExportFile | null {
  const report = reportOf(job, messages);
  const entries = [...stepEntries(report, job), ...riskEntries(report, job)];
  if (entries.length === 0) return null;
  const name = report.organisation === "" ? report.title : `${report.organisation}: ${report.title}`;
  return { extension: "ics", type: "text/calendar", content: writeCalendar(name, entries, made) };
}

function stepEntries({ plan }: Report, { assessment }: ReportJob): readonly CalendarEntry[] {
  return plan.waves
    .flatMap(({ steps }) => steps)
    .flatMap(({ key, action, owner, due, practice, prompt }) =>
      due === null ? [] : [entry(`${assessment.id}-${key}`, due, action, [owner, practice.title, prompt])],
    );
}

function riskEntries({ risks }: Report, { assessment }: ReportJob): readonly CalendarEntry[] {
  return risks.register.flatMap(({ id, title, description, treatment: { due, decisionText, owner, note } }) =>
    due === null ? [] : [entry(`${assessment.id}-risk-${id}`, due, title, [decisionText, owner, note, description])],
  );
}

function entry(id: string, day: string, title: string, facts: readonly string[]): CalendarEntry {
  return { id: `${id}@tenspan`, day, title, description: facts.filter((fact) => fact !== "").join("\n") };
}

function reportOf({ questionnaire, assessment, choices, date, timeZone }: ReportJob, messages: ExportMessages): Report {
  return buildReport(questionnaire, assessment, createFormatter(choices.language, messages.report, timeZone), date);
}

/** Where the decimal sign is a comma, programs for spreadsheets expect a semicolon between the cells. */
function csvStyle(language: string): CsvStyle {
  const isComma = new Intl.NumberFormat(language).format(1.5).includes(",");
  return isComma ? { separator: ";", decimal: "," } : { separator: ",", decimal: "." };
}
