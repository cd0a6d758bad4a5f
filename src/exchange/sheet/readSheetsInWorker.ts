import { askWorker } from "#exchange/askWorker.ts";
import type { NoAnswer } from "#lib/loadPart.ts";
import type { Result } from "#lib/result.ts";
import type { Sheet, SheetError } from "./sheet.ts";

/** Runs readSheets in its own worker; `signal` cancels it. */
export function readSheetsInWorker(
  bytes: Uint8Array,
  name: string,
  signal: AbortSignal,
): Promise<Result<readonly Sheet[], SheetError | NoAnswer>> {
  return askWorker<readonly Sheet[], SheetError>({ task: "readSheets", bytes, name }, signal);
}
