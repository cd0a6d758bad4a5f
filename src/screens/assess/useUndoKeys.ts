import { useEffect, useEffectEvent } from "react";

/**
 * Handles Ctrl or Command with Z for undo, with Shift+Z or Y for redo; text fields and dialogs keep these shortcuts.
 */
export function useUndoKeys(keys: { readonly undo: () => void; readonly redo: () => void }): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || event.isComposing || hasUndo(event.target)) return;
    const letter = letterOf(event);
    if (letter !== "z" && letter !== "y") return;
    event.preventDefault();
    if (letter === "y" || event.shiftKey) keys.redo();
    else keys.undo();
  });
  useEffect(() => {
    const listening = new AbortController();
    document.addEventListener("keydown", (event) => onKey(event), { signal: listening.signal });
    return () => listening.abort();
  }, []);
}

/** Returns the letter of the key; on a non-Latin keyboard, the Latin letter of the same physical key. */
function letterOf({ key, code }: KeyboardEvent): string | undefined {
  return /^[a-z]$/i.test(key) ? key.toLowerCase() : /^Key([A-Z])$/.exec(code)?.[1]?.toLowerCase();
}

/** Input types without text. */
const WITHOUT_TEXT = ["radio", "checkbox", "button", "submit", "range", "color", "file"];

function hasUndo(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target.closest("dialog") !== null) return true;
  if (target instanceof HTMLInputElement) return !WITHOUT_TEXT.includes(target.type);
  return target instanceof HTMLTextAreaElement;
}
