/** Used if the browser blocks site data. */
const inMemory = new Map<string, string>();
const PREFIX = "tenspan.postponed.";

/** Returns the value that `postpone` stored under this name in this tab; null if there is none. */
export function postponed(name: string): string | null {
  try {
    return window.sessionStorage.getItem(PREFIX + name);
  } catch {
    return inMemory.get(name) ?? null;
  }
}

/** Remembers that the user put something off: until the tab is closed, reloads included. */
export function postpone(name: string, value: string): void {
  try {
    window.sessionStorage.setItem(PREFIX + name, value);
  } catch {
    inMemory.set(name, value);
  }
}
