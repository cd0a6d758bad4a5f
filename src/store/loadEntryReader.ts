import { loadPart, type MissingPart } from "#lib/loadPart.ts";
import type { Result } from "#lib/result.ts";
import type * as entryReader from "./mergeEntries.ts";
import type { createTakeIn } from "./takeIn.ts";

/*
 * The code that checks and merges stored assessments is not part of the first view. Where it cannot be had, loading it
 * rejects: what reads then has failed as if the storage had not answered, nothing is overwritten, and it can be tried again.
 */

/** What checks and merges the entries of assessments. */
export async function loadEntryReader(): Promise<typeof entryReader> {
  return partOf(await loadPart(() => import("./mergeEntries.ts")));
}

/** What decides between that which is stored and that which is in memory. */
export async function loadTakeIn(): Promise<typeof createTakeIn> {
  return partOf(await loadPart(() => import("./takeIn.ts"))).createTakeIn;
}

function partOf<Part>(loaded: Result<Part, MissingPart>): Part {
  if (!loaded.ok) throw new Error("The code that reads stored assessments could not be loaded.");
  return loaded.value;
}
