import type { ReportJob } from "#document/composeReport.ts";
import type { Method } from "#explain/method/method.ts";
import type { Result } from "#lib/result.ts";
import { buildReport } from "#report/buildReport.ts";
import { createFormatter, type ReportMessages } from "#report/formatter.ts";
import type { Report } from "#report/report.ts";
import type { ExchangeMessages } from "./exchangeFormatter.ts";

/** What every export is made from. */
export type ExportInput = {
  readonly job: ReportJob;
  readonly messages: { readonly report: ReportMessages; readonly exchange: ExchangeMessages };
  /** The method in full, for the edition that tells it. */
  readonly method: Method | null;
  /** The moment at which the file is made, ISO 8601 in UTC. */
  readonly made: string;
};

type Content = Uint8Array<ArrayBuffer> | string;

/** A file for another program: what its name ends in, its media type, and its bytes or text. */
export type ExportFile = {
  readonly kind: "file";
  readonly extension: string;
  readonly type: string;
  readonly content: Content;
};

/** Files that belong together; a page packs them into one ZIP archive, a command writes a folder. */
export type ExportFolder = {
  readonly kind: "folder";
  /** What the name of the folder ends in. */
  readonly extension: string;
  readonly files: readonly { readonly name: string; readonly content: Content }[];
};

/** Why there is nothing to put into a file. */
export type NothingToExport = "noDates" | "noSteps" | "noRisks";

/** What an export gives: a file, a folder, or why there is none. */
export type Exported = Result<ExportFile | ExportFolder, NothingToExport>;

/** The report that an export reads. */
export function reportOf({ job, messages }: ExportInput): Report {
  const { questionnaire, assessment, choices, date, timeZone } = job;
  return buildReport(questionnaire, assessment, createFormatter(choices.language, messages.report, timeZone), date);
}
