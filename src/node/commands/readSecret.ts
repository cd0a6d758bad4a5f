import { err, ok, type Result } from "#lib/result.ts";
import { formatProblem } from "./formatProblem.ts";
import { readInput } from "./readInput.ts";

/** Reads a file with a passphrase or a secret key; returns a sentence if it cannot be read. */
export async function readSecret(file: string): Promise<Result<string, string>> {
  const read = await readInput(file);
  return read.ok ? ok(new TextDecoder().decode(read.value)) : err(formatProblem(read.error));
}

/** Returns the first line, because editors add a line end to a passphrase. */
export function firstLine(text: string): string {
  return text.split(/\r?\n/, 1)[0] ?? "";
}
