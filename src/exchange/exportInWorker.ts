import type { NoAnswer } from "#lib/loadPart.ts";
import type { Result } from "#lib/result.ts";
import { askWorker } from "./askWorker.ts";
import type { ExportFile, NothingToExport } from "./exportFile.ts";
import type { ExportRequest } from "./workerRequest.ts";

/** Why there is no file: nothing to export, a part of the app could not be loaded, or an error. */
export type NoExport = { readonly kind: "nothing"; readonly reason: NothingToExport } | NoAnswer;

/** Exports one format, or all as one ZIP archive, in a worker, so that the page stays responsive. */
export function exportInWorker(request: ExportRequest): Promise<Result<ExportFile, NoExport>> {
  return askWorker<ExportFile, NoExport>({ task: "export", ...request });
}
