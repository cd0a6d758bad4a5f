import { err, ok, type Result } from "#lib/result.ts";
import type { FileProblem } from "#questionnaire/bundle.ts";

/** System error codes with their own message. */
const CODES: ReadonlyMap<string, string> = new Map([
  ["ENOENT", "nothingThere"],
  ["EISDIR", "folder"],
]);

/** Returns the result of reading or writing `file`, or the error of the system as a problem. */
export async function catchFileError<Value>(
  file: string,
  use: () => Promise<Value>,
): Promise<Result<Value, FileProblem>> {
  try {
    return ok(await use());
  } catch (error) {
    if (!(error instanceof Error) || !("code" in error)) throw error;
    const reason = String(error.code);
    return err({ file, path: [], code: CODES.get(reason) ?? "unreadable", values: { reason } });
  }
}
