import { loadPart } from "#lib/loadPart.ts";

/**
 * Loads code that reads or writes assessments. Rejects if it cannot be loaded, as if the storage had failed: nothing is
 * overwritten, and it can be retried.
 */
export async function loadOrReject<Part>(load: () => Promise<Part>): Promise<Part> {
  const part = await loadPart(load);
  if (!part.ok) throw new Error("The code that reads and writes assessments could not be loaded.");
  return part.value;
}
