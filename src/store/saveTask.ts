import { type Entry, headOf } from "./entry.ts";
import { changedRecords } from "./records.ts";
import type { Write } from "./write.ts";

/**
 * How to store an assessment: write its changes, add it, replace what is there, write it again because the browser has
 * lost it, or delete it.
 */
export type SaveTask = "change" | "add" | "replace" | "rewrite" | "delete";

/** The stored state of an assessment, as known to a tab. */
export type KnownRevision = { readonly revision: string; readonly entry: Entry };

/** Combines two successive tasks. */
export function combineTasks(before: SaveTask | undefined, task: SaveTask): SaveTask {
  if (before === undefined) return task;
  if (before === "delete") return task === "delete" ? task : "replace";
  return task === "change" ? before : task;
}

const EXPECTED_STATE = { add: "new", replace: "any", rewrite: "missing" } as const;

/**
 * Returns the write for a task under a new revision; null if there is nothing to write. `now` is an ISO 8601 moment.
 */
export function writeOf(
  task: SaveTask,
  id: string,
  entry: Entry | undefined,
  known: KnownRevision | undefined,
  { revision, now }: { readonly revision: string; readonly now: string },
): Write | null {
  if (task === "delete") return { kind: "delete", tombstone: { id, deletedAt: now } };
  if (entry === undefined || (task === "change" && known === undefined)) return null;
  const head = headOf(entry, revision);
  if (task !== "change" || known === undefined) {
    const expected = task === "change" ? "missing" : EXPECTED_STATE[task];
    const records = changedRecords(null, entry.assessment);
    return { kind: "put", expected, head, records, report: entry.report ?? undefined, whole: true };
  }
  const records = changedRecords(known.entry.assessment, entry.assessment);
  const report = known.entry.report === entry.report ? undefined : entry.report;
  return { kind: "put", expected: { revision: known.revision }, head, records, report, whole: false };
}
