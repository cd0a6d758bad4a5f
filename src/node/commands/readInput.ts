import { readFile } from "node:fs/promises";
import { stdin } from "node:process";
import { err, type Result } from "#lib/result.ts";
import type { FileProblem } from "#questionnaire/bundle.ts";
import { catchFileError } from "./catchFileError.ts";

/** The name of standard input or output. */
export const STANDARD = "-";

/** Reads the bytes of a file, or of standard input for `-`; returns a problem if it cannot, or if there are none. */
export async function readInput(file: string): Promise<Result<Uint8Array, FileProblem>> {
  const read = await catchFileError(file, () => (file === STANDARD ? readStandardInput() : readFile(file)));
  return read.ok && read.value.length === 0 ? err({ file, path: [], code: "emptyFile", values: {} }) : read;
}

async function readStandardInput(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stdin) chunks.push(chunk);
  return Buffer.concat(chunks);
}
