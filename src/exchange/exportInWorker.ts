import type { ReportJob } from "#document/composeReport.ts";
import type { Result } from "#lib/result.ts";
import type { Method } from "#explain/method/method.ts";
import { askWorker, type NoAnswer } from "./askWorker.ts";
import type { ExportFile, ExportInput, NothingToExport, TemplateChoices } from "./exportFile.ts";
import type { FormatId } from "./formatIds.ts";

/** Why there is no file: there is nothing to put into it, a part of the app could not be had, or something broke. */
export type NoExport = { readonly kind: "nothing"; readonly reason: NothingToExport } | NoAnswer;

/**
 * A request to the worker: a format or all, the input, the messages in the language of the report, the method if the
 * edition includes it, and the moment, ISO 8601 in UTC.
 */
export type ExportRequest = {
  readonly format: FormatId | "all";
  readonly job: ReportJob;
  readonly messages: ExportInput["messages"];
  readonly method: Method | null;
  readonly made: string;
  readonly template?: TemplateChoices;
};

/** Makes the file of a format, or one ZIP archive of all, in a worker of its own. */
export function exportInWorker(request: ExportRequest): Promise<Result<ExportFile, NoExport>> {
  return askWorker<ExportFile, NoExport>({ task: "export", ...request });
}
