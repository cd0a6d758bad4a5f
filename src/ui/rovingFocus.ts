type Groups = {
  /** Selector of the focusable items. */
  readonly items: string;
  /** Selector of the containers of groups; an item belongs to its nearest container, or to the root without one. */
  readonly groups: string;
};

/** Selector of an item that is the chosen one of its group. */
const CHOSEN_ITEM = '[aria-current]:not([aria-current="false"]), [aria-pressed="true"]';

/**
 * Makes each group of items under `root` a single tab stop (the "roving tabindex" of the ARIA Authoring Practices). The
 * arrow keys then move to the item beside, above or below, Home and End to the first and the last. The tab stop is the
 * last focused item, else the chosen one, else the first. Items added later are included. Returns a function that
 * removes the behaviour.
 */
export function rovingFocus(root: HTMLElement, { items, groups }: Groups): () => void {
  // A container around the root has the same items as the root.
  const groupOf = (item: Element) => item.parentElement?.closest(groups) ?? root;
  const all = () => [...root.querySelectorAll<HTMLElement>(items)];
  const groupWith = (item: Element) => all().filter((other) => groupOf(other) === groupOf(item));
  const update = () => {
    const grouped = new Map<Element, HTMLElement[]>();
    for (const item of all()) {
      const group = groupOf(item);
      const before = grouped.get(group);
      if (before === undefined) grouped.set(group, [item]);
      else before.push(item);
    }
    for (const group of grouped.values()) setStop(group, stopOf(group));
  };
  const onFocus = ({ target }: FocusEvent) => {
    if (target instanceof HTMLElement && target.matches(items)) setStop(groupWith(target), target);
  };
  const onKey = (event: KeyboardEvent) => {
    const { target } = event;
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || event.defaultPrevented) return;
    if (!(target instanceof HTMLElement) || !target.matches(items)) return;
    const group = groupWith(target).filter((item) => item.checkVisibility());
    const next = nextItem(group, target, event.key);
    if (next === null) return;
    event.preventDefault();
    next.focus();
  };
  const observer = new MutationObserver(update);
  const ending = new AbortController();
  const { signal } = ending;
  signal.addEventListener("abort", () => observer.disconnect());
  observer.observe(root, { childList: true, subtree: true, attributeFilter: ["aria-current", "aria-pressed", "open"] });
  root.addEventListener("focusin", onFocus, { signal });
  root.addEventListener("keydown", onKey, { signal });
  update();
  return () => ending.abort();
}

function setStop(group: readonly HTMLElement[], stop: HTMLElement | undefined): void {
  for (const item of group) {
    const index = item === stop ? "0" : "-1";
    // Setting an attribute again would calculate the styles again.
    if (item.getAttribute("tabindex") !== index) item.setAttribute("tabindex", index);
  }
}

function stopOf(group: readonly HTMLElement[]): HTMLElement | undefined {
  // Tested last, because it takes the most time.
  const visible = (isStop: (item: HTMLElement) => boolean) =>
    group.find((item) => isStop(item) && item.checkVisibility());
  return (
    visible((item) => item === document.activeElement) ??
    visible((item) => item.matches(CHOSEN_ITEM)) ??
    visible((item) => item.getAttribute("tabindex") === "0") ??
    visible(() => true) ??
    group[0]
  );
}

/** Returns the item that a key moves to within a group; the item itself at the end, null for other keys. */
function nextItem(group: readonly HTMLElement[], item: HTMLElement, key: string): HTMLElement | null {
  const at = group.indexOf(item);
  const step = (by: number) => group[at + by] ?? item;
  const forward = getComputedStyle(item).direction === "rtl" ? -1 : 1;
  switch (key) {
    case "ArrowRight":
      return step(forward);
    case "ArrowLeft":
      return step(-forward);
    case "ArrowDown":
      return nearestRow(group, item, 1) ?? (isOneRow(group) ? step(1) : item);
    case "ArrowUp":
      return nearestRow(group, item, -1) ?? (isOneRow(group) ? step(-1) : item);
    case "Home":
      return group[0] ?? item;
    case "End":
      return group.at(-1) ?? item;
    default:
      return null;
  }
}

/** Returns the item of the next row down (1) or up (-1) that is horizontally nearest; undefined at the edge. */
function nearestRow(group: readonly HTMLElement[], item: HTMLElement, down: 1 | -1): HTMLElement | undefined {
  const { x } = centreOf(item);
  const row = item.closest("tr") === null ? nextLine(group, item, down) : nextTableRow(group, item, down);
  return row.toSorted((a, b) => Math.abs(centreOf(a).x - x) - Math.abs(centreOf(b).x - x))[0];
}

/** Compares table rows instead of positions, because a row can have several lines. */
function nextTableRow(group: readonly HTMLElement[], item: HTMLElement, down: 1 | -1): readonly HTMLElement[] {
  const rows = [...new Set(group.map((other) => other.closest("tr")))];
  const next = rows[rows.indexOf(item.closest("tr")) + down];
  return next === undefined ? [] : group.filter((other) => other.closest("tr") === next);
}

function nextLine(group: readonly HTMLElement[], item: HTMLElement, down: 1 | -1): readonly HTMLElement[] {
  const from = centreOf(item).y;
  const beyond = group.filter((other) => (centreOf(other).y - from) * down > ROW_TOLERANCE);
  const nearest = Math.min(...beyond.map((other) => Math.abs(centreOf(other).y - from)));
  return beyond.filter((other) => Math.abs(Math.abs(centreOf(other).y - from) - nearest) <= ROW_TOLERANCE);
}

/** Items whose centres differ by less than this are in the same row, in pixels. */
const ROW_TOLERANCE = 8;

function isOneRow(group: readonly HTMLElement[]): boolean {
  const heights = group.map((item) => centreOf(item).y);
  return Math.max(...heights) - Math.min(...heights) <= ROW_TOLERANCE;
}

function centreOf(item: HTMLElement): { readonly x: number; readonly y: number } {
  const { left, top, width, height } = item.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
}
