import { loadPart, type MissingPart } from "#lib/loadPart.ts";
import type { Result } from "#lib/result.ts";
import type * as reading from "./readStored.ts";
import type * as writing from "./write.ts";

/*
 * The code that reads and writes whole assessments is not part of the first view. It is one file (vite.config.ts),
 * loaded as soon as the assessments are listed (`Database.headlessIds`); if that fails, reading and writing reject as if
 * the storage had failed, and can be retried.
 */

/** Loads the code that reads; rejects if it cannot be loaded. */
export async function loadReadStored(): Promise<typeof reading> {
  return partOf(await loadPart(() => import("./readStored.ts")));
}

/** Loads the code that writes; rejects if it cannot be loaded. */
export async function loadWrite(): Promise<typeof writing> {
  return partOf(await loadPart(() => import("./write.ts")));
}

function partOf<Part>(loaded: Result<Part, MissingPart>): Part {
  if (!loaded.ok) throw new Error("The code that reads and writes assessments could not be loaded.");
  return loaded.value;
}
