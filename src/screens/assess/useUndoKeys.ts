import { useEffect, useEffectEvent } from "react";

/** Ctrl or Command with Z undoes, with Shift and Z or with Y redoes; text fields and dialogs keep these keys to themselves. */
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

/** The letter on the key; on a keyboard of another script, the letter that a Latin one has in its place. */
function letterOf({ key, code }: KeyboardEvent): string | undefined {
  return /^[a-z]$/i.test(key) ? key.toLowerCase() : /^Key([A-Z])$/.exec(code)?.[1]?.toLowerCase();
}

/** Types of inputs that hold no text. */
const WITHOUT_TEXT = ["radio", "checkbox", "button", "submit", "range", "color", "file"];

function hasUndo(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target.closest("dialog") !== null) return true;
  if (target instanceof HTMLInputElement) return !WITHOUT_TEXT.includes(target.type);
  return target instanceof HTMLTextAreaElement;
}
