import type { ReportJob } from "#document/composeReport.ts";
import {
  type ExportFile,
  type ExportKind,
  exportCalendar,
  exportMarkdown,
  exportTables,
} from "#exchange/exportFile.ts";
import exchange from "#exchange/messages/en.json";
import { methodFor } from "#pdf/methodFor.ts";
import report from "#report/messages/en.json";

const MESSAGES = { report, exchange };

/** A file for another program; null where there is nothing to put into it. Loaded when the first one is asked for. */
export function makeExport(kind: ExportKind, job: ReportJob): ExportFile | null {
  switch (kind) {
    case "markdown":
      return exportMarkdown(job, MESSAGES, methodFor(job));
    case "csv":
      return exportTables(job, MESSAGES);
    case "calendar":
      return exportCalendar(job, MESSAGES, new Date().toISOString());
  }
}
