import { err, ok, type Result } from "#lib/result.ts";
import { readInput } from "./readInput.ts";
import { formatProblem } from "./formatProblem.ts";

/** The text of a file with a passphrase or a secret key, or in words why it cannot be had. */
export async function readSecret(file: string): Promise<Result<string, string>> {
  const read = await readInput(file);
  return read.ok ? ok(new TextDecoder().decode(read.value)) : err(formatProblem(read.error));
}

/** What an editor adds to a passphrase, the end of the line, does not belong to it. */
export function firstLine(text: string): string {
  return text.split(/\r?\n/, 1)[0] ?? "";
}
