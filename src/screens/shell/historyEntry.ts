import { isObject } from "#lib/isObject.ts";
import { newId } from "#store/newId.ts";

/* Data kept in an entry of the browser's history: they survive a reload, and are restored when going back. */

/** What is kept in this page's memory, by the id in the entry. */
const inMemory = new Map<string, unknown>();

/** Returns data kept in the current history entry; the caller validates them. */
export function readEntry(name: string): unknown {
  const kept = stateOf(window.history.state)[name];
  const id = idOf(kept);
  return id === null ? kept : inMemory.get(id);
}

/** Keeps data in the current history entry, next to its other data. */
export function keepInEntry(name: string, value: unknown): void {
  window.history.replaceState({ ...stateOf(window.history.state), [name]: value }, "");
}

/** Keeps data for the current history entry in this page's memory only: the browser stores entries unencrypted. */
export function keepInMemory(name: string, value: unknown): void {
  const id = idOf(stateOf(window.history.state)[name]) ?? newId();
  inMemory.set(id, value);
  keepInEntry(name, { inMemory: id });
}

function idOf(kept: unknown): string | null {
  return isObject(kept) && typeof kept.inMemory === "string" ? kept.inMemory : null;
}

function stateOf(state: unknown): Readonly<Record<string, unknown>> {
  return typeof state === "object" && state !== null ? { ...state } : {};
}
