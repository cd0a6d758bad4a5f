import type { RefObject } from "react";
import { flushSync } from "react-dom";

/** Shows more of a list or a table and focuses the first new item, because the button that was pressed disappears. */
export function showMore(place: RefObject<HTMLElement | null>, show: () => void): void {
  const items = () => [...(place.current?.querySelectorAll("li, tbody > tr") ?? [])];
  const before = new Set(items());
  flushSync(show);
  const added = items().find((item) => !before.has(item));
  added?.querySelector<HTMLElement>("a[href], button, summary, input, select")?.focus();
}
