import type { AssessmentError } from "#assessment/assessmentError.ts";
import { type Entry, headOf } from "./entry.ts";
import type { Head } from "./head.ts";
import type { StoredAssessment } from "./readStored.ts";

/**
 * A stored assessment that cannot be used. It is listed, can be saved unchanged, and is only overwritten on request.
 */
export type Unreadable = { readonly error: AssessmentError; readonly stored: StoredAssessment };

/** What this tab knows of the assessments in this browser. */
export type Memory = {
  /** All assessments by id. While loading, stored ones can be missing. */
  readonly heads: ReadonlyMap<string, Head>;
  /** The opened assessments, with their content. */
  readonly entries: ReadonlyMap<string, Entry>;
  readonly unreadable: ReadonlyMap<string, Unreadable>;
  /** Ids of assessments that the browser has lost and this tab has never opened. */
  readonly lost: ReadonlySet<string>;
};

export const EMPTY_MEMORY: Memory = { heads: new Map(), entries: new Map(), unreadable: new Map(), lost: new Set() };

/** Adds an open assessment with its current or future stored revision. */
export function withEntry(memory: Memory, entry: Entry, revision: string): Memory {
  const { id } = entry.assessment;
  const without = withoutAssessment(memory, id);
  return {
    ...without,
    heads: new Map(memory.heads).set(id, headOf(entry, revision)),
    entries: new Map(memory.entries).set(id, entry),
  };
}

/** Adds an assessment of which only the head is known. */
export function withHead(memory: Memory, head: Head): Memory {
  return { ...memory, heads: new Map(memory.heads).set(head.id, head) };
}

export function withUnreadable(memory: Memory, unreadable: Unreadable): Memory {
  const { head } = unreadable.stored;
  const without = withoutAssessment(memory, head.id);
  return {
    ...without,
    heads: new Map(memory.heads).set(head.id, head),
    unreadable: new Map(memory.unreadable).set(head.id, unreadable),
  };
}

export function withLost(memory: Memory, id: string): Memory {
  return { ...memory, lost: new Set([...memory.lost, id]) };
}

export function withoutAssessment({ heads, entries, unreadable, lost }: Memory, id: string): Memory {
  return {
    heads: without(heads, id),
    entries: without(entries, id),
    unreadable: without(unreadable, id),
    lost: new Set([...lost].filter((one) => one !== id)),
  };
}

/** Returns the same map if there is nothing to remove. */
function without<Value>(map: ReadonlyMap<string, Value>, id: string): ReadonlyMap<string, Value> {
  return map.has(id) ? new Map([...map].filter(([key]) => key !== id)) : map;
}
