import { loadOrReject } from "./loadOrReject.ts";
import type * as reading from "./readStored.ts";
import type * as writing from "./write.ts";

/*
 * The code that reads and writes whole assessments is not part of the first view. It is one file (vite.config.ts),
 * loaded as soon as the assessments are listed (`Database.headlessIds`).
 */

/** Loads the code that reads; rejects if it cannot be loaded. */
export function loadReadStored(): Promise<typeof reading> {
  return loadOrReject(() => import("./readStored.ts"));
}

/** Loads the code that writes; rejects if it cannot be loaded. */
export function loadWrite(): Promise<typeof writing> {
  return loadOrReject(() => import("./write.ts"));
}
