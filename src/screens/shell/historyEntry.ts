/* Data kept in an entry of the browser's history: they survive a reload, and are restored when going back. */

/** Returns data kept in the current history entry; the caller validates them. */
export function readEntry(name: string): unknown {
  return stateOf(window.history.state)[name];
}

/** Keeps data in the current history entry, next to its other data. */
export function keepInEntry(name: string, value: unknown): void {
  window.history.replaceState({ ...stateOf(window.history.state), [name]: value }, "");
}

function stateOf(state: unknown): Readonly<Record<string, unknown>> {
  return typeof state === "object" && state !== null ? { ...state } : {};
}
