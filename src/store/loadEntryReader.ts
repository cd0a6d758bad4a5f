import { loadPart, type MissingPart } from "#lib/loadPart.ts";
import type { Result } from "#lib/result.ts";
import type * as entryReader from "./mergeEntries.ts";
import type { createTakeIn } from "./takeIn.ts";

/*
 * The code that parses and merges stored assessments is not part of the first view. If it cannot be loaded, reading
 * rejects as if the storage had failed: nothing is overwritten, and it can be retried.
 */

/** Loads the code that parses and merges the entries of assessments. */
export async function loadEntryReader(): Promise<typeof entryReader> {
  return partOf(await loadPart(() => import("./mergeEntries.ts")));
}

/** Loads the code that reconciles stored and in-memory state. */
export async function loadTakeIn(): Promise<typeof createTakeIn> {
  return partOf(await loadPart(() => import("./takeIn.ts"))).createTakeIn;
}

function partOf<Part>(loaded: Result<Part, MissingPart>): Part {
  if (!loaded.ok) throw new Error("The code that reads stored assessments could not be loaded.");
  return loaded.value;
}
