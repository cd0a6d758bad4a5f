import { loadOrReject } from "./loadOrReject.ts";
import type * as entryReader from "./mergeEntries.ts";
import type { createReconcile } from "./reconcile.ts";

/* The code that parses and merges stored assessments is not part of the first view. */

/** Loads the code that parses and merges the entries of assessments; rejects if it cannot be loaded. */
export function loadEntryReader(): Promise<typeof entryReader> {
  return loadOrReject(() => import("./mergeEntries.ts"));
}

/** Loads the code that reconciles stored and in-memory state; rejects if it cannot be loaded. */
export async function loadReconcile(): Promise<typeof createReconcile> {
  return (await loadOrReject(() => import("./reconcile.ts"))).createReconcile;
}
