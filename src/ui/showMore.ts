import type { RefObject } from "react";
import { flushSync } from "react-dom";

/**
 * Shows more of a list or a table, and takes the focus to the first item that is new: the button that asked for it is
 * gone by then.
 */
export function showMore(place: RefObject<HTMLElement | null>, show: () => void): void {
  const items = () => [...(place.current?.querySelectorAll("li, tbody > tr") ?? [])];
  const before = new Set(items());
  flushSync(show);
  const added = items().find((item) => !before.has(item));
  added?.querySelector<HTMLElement>("a[href], button, summary, input, select")?.focus();
}
