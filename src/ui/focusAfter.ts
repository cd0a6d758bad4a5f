import { flushSync } from "react-dom";

/** Makes a change that removes or moves the focused element, then focuses the element that `find` returns. */
export function focusAfter(change: () => void, find: () => HTMLElement | null | undefined): void {
  flushSync(change);
  find()?.focus();
}
