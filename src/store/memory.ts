import type { AssessmentError } from "#assessment/assessmentError.ts";
import { type Entry, headOf } from "./entry.ts";
import type { Head } from "./head.ts";
import type { StoredAssessment } from "./readStored.ts";

/**
 * A stored assessment that cannot be used. It is listed, can be saved unchanged, and is only overwritten on request.
 */
export type UnreadableAssessment = { readonly error: AssessmentError; readonly stored: StoredAssessment };

/** What this tab knows of the assessments in this browser. */
export type Memory = {
  /** All assessments by id. While loading, stored ones can be missing. */
  readonly heads: ReadonlyMap<string, Head>;
  /** The opened assessments, with their content. */
  readonly entries: ReadonlyMap<string, Entry>;
  readonly unreadable: ReadonlyMap<string, UnreadableAssessment>;
  /** Ids of assessments that the browser has lost and this tab has never opened. */
  readonly lost: ReadonlySet<string>;
};

/** Adds open assessments, each with its current or future stored revision. */
export function withEntries(memory: Memory, added: readonly (readonly [Entry, string])[]): Memory {
  const without = withoutAssessments(
    memory,
    added.map(([{ assessment }]) => assessment.id),
  );
  const heads = added.map(([entry, revision]) => [entry.assessment.id, headOf(entry, revision)] as const);
  const entries = added.map(([entry]) => [entry.assessment.id, entry] as const);
  return {
    ...without,
    heads: new Map([...memory.heads, ...heads]),
    entries: new Map([...memory.entries, ...entries]),
  };
}

/** Adds an open assessment with its current or future stored revision. */
export function withEntry(memory: Memory, entry: Entry, revision: string): Memory {
  return withEntries(memory, [[entry, revision]]);
}

/** Adds assessments of which only the heads are known. */
export function withHeads(memory: Memory, heads: readonly Head[]): Memory {
  return { ...memory, heads: new Map([...memory.heads, ...heads.map((head) => [head.id, head] as const)]) };
}

/** Adds a stored assessment that cannot be read. */
export function withUnreadable(memory: Memory, unreadable: UnreadableAssessment): Memory {
  const { head } = unreadable.stored;
  const without = withoutAssessment(memory, head.id);
  return {
    ...without,
    heads: new Map(memory.heads).set(head.id, head),
    unreadable: new Map(memory.unreadable).set(head.id, unreadable),
  };
}

/** Notes that the browser has lost an assessment. */
export function withLost(memory: Memory, id: string): Memory {
  return { ...memory, lost: new Set([...memory.lost, id]) };
}

/** Removes an assessment. */
export function withoutAssessment(memory: Memory, id: string): Memory {
  return withoutAssessments(memory, [id]);
}

/** Removes several assessments. */
export function withoutAssessments({ heads, entries, unreadable, lost }: Memory, ids: readonly string[]): Memory {
  const gone = new Set(ids);
  return {
    heads: without(heads, gone),
    entries: without(entries, gone),
    unreadable: without(unreadable, gone),
    lost: new Set([...lost].filter((one) => !gone.has(one))),
  };
}

/** Removes the content of open assessments; they stay listed. */
export function withoutContent(memory: Memory, ids: readonly string[]): Memory {
  return { ...memory, entries: without(memory.entries, new Set(ids)) };
}

/** Returns the same map if there is nothing to remove. */
function without<Value>(map: ReadonlyMap<string, Value>, ids: ReadonlySet<string>): ReadonlyMap<string, Value> {
  return [...ids].some((id) => map.has(id)) ? new Map([...map].filter(([key]) => !ids.has(key))) : map;
}
