import { existsSync } from "node:fs";
import { err, ok, type Result } from "#lib/result.ts";
import { catchFileError } from "./catchFileError.ts";
import { printBytes } from "./print.ts";
import { STANDARD } from "./readInput.ts";
import { writeWhole } from "./writeWhole.ts";

/**
 * Writes a file, or to standard output, or returns an error message. Existing files are kept unless overwriting is
 * allowed.
 */
export async function writeOut(
  out: string,
  content: Uint8Array | string,
  overwrite: boolean,
): Promise<Result<null, string>> {
  if (out === STANDARD) {
    await printBytes(content);
    return ok(null);
  }
  const written = await catchFileError(out, () => writeWhole(out, content, overwrite));
  if (written.ok) return ok(null);
  return err(writeError(out, written.error.values["reason"]));
}

/** Returns the error message for a file or folder that was not written; `reason` is the system's error code. */
export function writeError(path: string, reason: unknown): string {
  return reason === "EEXIST" ? keptError(path) : `${path} cannot be written (${reason}).`;
}

/**
 * Returns the error message of `writeOut` for an existing file, before work whose result would not be written; else
 * null.
 */
export function errorOfExisting(out: string, overwrite: boolean): string | null {
  return out !== STANDARD && !overwrite && existsSync(out) ? keptError(out) : null;
}

function keptError(path: string): string {
  return `${path} already exists and was kept; --overwrite replaces it.`;
}
