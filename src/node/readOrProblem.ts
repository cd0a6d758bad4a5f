import { err, ok, type Result } from "#lib/result.ts";
import type { FileProblem } from "#questionnaire/bundle.ts";

/** System error codes with their own message. */
const CODES: ReadonlyMap<string, string> = new Map([
  ["ENOENT", "nothingThere"],
  ["EISDIR", "folder"],
]);

/** Returns what `read` reads from `file`, or the system error as a problem. */
export async function readOrProblem<Value>(
  file: string,
  read: () => Promise<Value>,
): Promise<Result<Value, FileProblem>> {
  try {
    return ok(await read());
  } catch (error) {
    if (!(error instanceof Error) || !("code" in error)) throw error;
    const reason = String(error.code);
    return err({ file, path: [], code: CODES.get(reason) ?? "unreadable", values: { reason } });
  }
}
