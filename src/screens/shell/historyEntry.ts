/*
 * What belongs to one entry of the browser's history: it is there again after a reload, and when one comes back to it.
 */

/** What was kept with the entry that is shown; whoever reads it checks what it is. */
export function readEntry(name: string): unknown {
  return stateOf(window.history.state)[name];
}

/** Keeps something with the entry that is shown, beside what else it holds. */
export function keepInEntry(name: string, value: unknown): void {
  window.history.replaceState({ ...stateOf(window.history.state), [name]: value }, "");
}

function stateOf(state: unknown): Readonly<Record<string, unknown>> {
  return typeof state === "object" && state !== null ? { ...state } : {};
}
