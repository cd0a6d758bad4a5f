import { loadPart } from "#lib/loadPart.ts";
import type * as entryReader from "./mergeEntries.ts";

/**
 * The code that checks and merges stored assessments; it is not part of the first view. Rejects where it cannot be
 * had: what reads then has failed as if the storage had not answered, nothing is overwritten, and it can be tried again.
 */
export async function loadEntryReader(): Promise<typeof entryReader> {
  const part = await loadPart(() => import("./mergeEntries.ts"));
  if (!part.ok) throw new Error("The code that reads stored assessments could not be loaded.");
  return part.value;
}
