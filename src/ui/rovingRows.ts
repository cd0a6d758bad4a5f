/** What takes the focus in a row. Numbers that open have a stop of their own. */
const CONTROLS = ":is(a[href], button, input, select, summary):not([data-figure])";

/**
 * Makes the rows of a list, or of several lists under one root, as many stops of the tab key as one row has. A row is an
 * `li`. The tab key goes through the controls of one row, the arrow keys up and down go from a control to the same one
 * of the next row, Home and End to the first and the last row. A drop-down list keeps these keys for itself. The row is
 * the one that had the focus last, else the first. Rows that come later are taken in. Gives back what ends it.
 */
export function rovingRows(list: HTMLElement): () => void {
  let current = 0;
  const rows = () => [...list.querySelectorAll("li")].map((row) => [...row.querySelectorAll<HTMLElement>(CONTROLS)]);
  const update = () => {
    const all = rows();
    const focused = all.findIndex((controls) => controls.some((control) => control === document.activeElement));
    current = Math.max(0, focused === -1 ? Math.min(current, all.length - 1) : focused);
    for (const [at, controls] of all.entries())
      for (const control of controls) control.tabIndex = at === current ? 0 : -1;
  };
  const onKey = (event: KeyboardEvent) => {
    const { target, key } = event;
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || event.defaultPrevented) return;
    if (!(target instanceof HTMLElement) || target instanceof HTMLSelectElement) return;
    const all = rows();
    const at = all.findIndex((controls) => controls.includes(target));
    const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: all.length - 1 }[key];
    if (at === -1 || next === undefined) return;
    event.preventDefault();
    const row = all[Math.min(all.length - 1, Math.max(0, next))] ?? [];
    sameControl(row, target, all[at] ?? [])?.focus();
  };
  const observer = new MutationObserver(update);
  const ending = new AbortController();
  const { signal } = ending;
  signal.addEventListener("abort", () => observer.disconnect());
  observer.observe(list, { childList: true, subtree: true });
  list.addEventListener("focusin", update, { signal });
  list.addEventListener("keydown", onKey, { signal });
  update();
  return () => ending.abort();
}

/** The control of another row that stands where this one stands in its own; the last where that row has fewer. */
function sameControl(row: readonly HTMLElement[], control: HTMLElement, own: readonly HTMLElement[]) {
  return row[own.indexOf(control)] ?? row.at(-1);
}
