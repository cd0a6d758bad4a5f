import type { ReportJob } from "#document/composeReport.ts";
import type { MissingPart } from "#lib/loadPart.ts";
import { err, type Result } from "#lib/result.ts";
import type { Method } from "#explain/method/method.ts";
import type { ExportFile, ExportInput, NothingToExport } from "./exportFile.ts";
import type { FormatId } from "./formatIds.ts";

/** Why there is no file: nothing to export, a part of the app could not be loaded, or an error. */
export type NoExport =
  | { readonly kind: "nothing"; readonly reason: NothingToExport }
  | { readonly kind: "failed" }
  | MissingPart;

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
};
export type ExportAnswer = Result<ExportFile, NoExport>;

/** Exports one format, or all as one ZIP archive, in a worker, so that the page stays responsive. */
export function exportInWorker(request: ExportRequest): Promise<ExportAnswer> {
  const worker = new Worker(new URL("./export.worker.ts", import.meta.url), { type: "module" });
  const answer = new Promise<ExportAnswer>((resolve) => {
    worker.addEventListener("message", ({ data }: MessageEvent<ExportAnswer>) => resolve(data));
    worker.addEventListener("messageerror", () => resolve(err({ kind: "failed" })));
    // The worker could not be fetched or started.
    worker.addEventListener("error", () => resolve(err({ kind: "missingPart" })));
  });
  worker.postMessage(request);
  return answer.finally(() => worker.terminate());
}
