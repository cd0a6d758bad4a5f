import type { ReportJob } from "#document/composeReport.ts";
import type { Document } from "#document/document.ts";
import { err, ok, type Result } from "#lib/result.ts";
import { fontAddresses } from "./fonts/fontAddresses.ts";
import type { FromWorker, ReportSource, ToWorker } from "./pdfMessages.ts";

/** Why the export failed: it was cancelled, the fonts could not be fetched, or an error occurred. */
export type ExportError = "cancelled" | "offline" | "failed";

/** The messages of a report in its language; the method for the edition that contains it. */
export type ReportWords = Pick<ReportSource, "messages" | "method">;

type Options = {
  /** Receives the progress, 0…1. */
  readonly onProgress: (done: number) => void;
  readonly signal: AbortSignal;
};

/**
 * An exported report. `isPainted`: it has texts painted with this device's fonts, so another device or browser gives
 * different bytes.
 */
export type ExportedPdf = { readonly file: Blob; readonly isPainted: boolean };

/**
 * Makes the PDF of a report in a worker, so that the page stays responsive. Cancelling terminates the worker at once.
 */
export function exportPdf(
  job: ReportJob,
  words: ReportWords,
  options: Options,
): Promise<Result<ExportedPdf, ExportError>> {
  return exportSource({ job, ...words }, options);
}

/** Makes the PDF of any other document in a worker. */
export function exportDocument(document: Document, options: Options): Promise<Result<ExportedPdf, ExportError>> {
  return exportSource({ document }, options);
}

function exportSource(
  source: ToWorker["source"],
  { onProgress, signal }: Options,
): Promise<Result<ExportedPdf, ExportError>> {
  if (signal.aborted) return Promise.resolve(err("cancelled"));
  const worker = new Worker(new URL("./pdf.worker.ts", import.meta.url), { type: "module" });
  const result = new Promise<Result<ExportedPdf, ExportError>>((resolve) => {
    signal.addEventListener("abort", () => resolve(err("cancelled")), { once: true });
    worker.addEventListener("error", () => resolve(err("failed")));
    worker.addEventListener("messageerror", () => resolve(err("failed")));
    worker.addEventListener("message", ({ data }: MessageEvent<FromWorker>) => {
      if (data.kind === "progress") onProgress(data.done);
      else if (data.kind === "error") resolve(err(data.error));
      else resolve(ok({ file: new Blob([data.bytes], { type: "application/pdf" }), isPainted: data.isPainted }));
    });
    const message: ToWorker = { source, addresses: fontAddresses(document.baseURI) };
    worker.postMessage(message);
  });
  return result.finally(() => worker.terminate());
}
