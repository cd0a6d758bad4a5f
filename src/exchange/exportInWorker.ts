import type { ReportJob } from "#document/composeReport.ts";
import type { MissingPart } from "#lib/loadPart.ts";
import { err, type Result } from "#lib/result.ts";
import type { Method } from "#explain/method/method.ts";
import type { ExportFile, ExportInput, NothingToExport } from "./exportFile.ts";
import type { FormatId } from "./formatIds.ts";

/** Why there is no file: there is nothing to put into it, a part of the app could not be had, or something broke. */
export type NoExport =
  | { readonly kind: "nothing"; readonly reason: NothingToExport }
  | { readonly kind: "failed" }
  | MissingPart;

/**
 * What the worker is asked for: a format or all, what it is made from, the messages in the language of the report, the
 * method for the edition that tells it, and the moment, ISO 8601 in UTC.
 */
export type ExportRequest = {
  readonly format: FormatId | "all";
  readonly job: ReportJob;
  readonly messages: ExportInput["messages"];
  readonly method: Method | null;
  readonly made: string;
};
export type ExportAnswer = Result<ExportFile, NoExport>;

/** Makes the file of a format, or one ZIP archive of all, in a worker of its own, so that the page stays awake. */
export function exportInWorker(request: ExportRequest): Promise<ExportAnswer> {
  const worker = new Worker(new URL("./export.worker.ts", import.meta.url), { type: "module" });
  const answer = new Promise<ExportAnswer>((resolve) => {
    worker.addEventListener("message", ({ data }: MessageEvent<ExportAnswer>) => resolve(data));
    worker.addEventListener("messageerror", () => resolve(err({ kind: "failed" })));
    // It could not be fetched or started.
    worker.addEventListener("error", () => resolve(err({ kind: "missingPart" })));
  });
  worker.postMessage(request);
  return answer.finally(() => worker.terminate());
}
