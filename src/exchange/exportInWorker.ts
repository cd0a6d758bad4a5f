import type { Result } from "#lib/result.ts";
import { askWorker } from "./askWorker.ts";
import type { ExportFile, NothingToExport } from "./exportFile.ts";
import type { ExportRequest, NoAnswer } from "./workerRequest.ts";

/** Why there is no file: there is nothing to put into it, a part of the app could not be had, or something broke. */
export type NoExport = { readonly kind: "nothing"; readonly reason: NothingToExport } | NoAnswer;

/** Makes the file of a format, or one ZIP archive of all, in a worker of its own. */
export function exportInWorker(request: ExportRequest): Promise<Result<ExportFile, NoExport>> {
  return askWorker<ExportFile, NoExport>({ task: "export", ...request });
}
