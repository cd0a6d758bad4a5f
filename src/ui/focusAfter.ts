import { flushSync } from "react-dom";

/** Makes a change that takes away or moves what has the focus, and gives the focus to what `find` then finds. */
export function focusAfter(change: () => void, find: () => HTMLElement | null | undefined): void {
  flushSync(change);
  find()?.focus();
}
