import { readOrProblem } from "#node/readOrProblem.ts";
import { DONE, FAILED } from "./exitCodes.ts";
import { printBytes, printError } from "./print.ts";
import { STANDARD } from "./readInput.ts";
import { writeWhole } from "./writeWhole.ts";

/** Writes a file, or to standard output; returns the exit status. Existing files are kept unless overwriting is allowed. */
export async function writeOut(out: string, content: Uint8Array | string, overwrite: boolean): Promise<number> {
  if (out === STANDARD) {
    await printBytes(content);
    return DONE;
  }
  const written = await readOrProblem(out, () => writeWhole(out, content, overwrite));
  if (written.ok) return DONE;
  const reason = written.error.values["reason"];
  printError(
    reason === "EEXIST"
      ? `${out} already exists and was kept; --overwrite replaces it.`
      : `${out} cannot be written (${reason}).`,
  );
  return FAILED;
}
