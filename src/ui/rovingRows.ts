/** Selector of the focusable controls in a row, except metric buttons, which are their own tab stops. */
const CONTROLS = ":is(a[href], button, input, select, summary):not([data-metric])";

/**
 * Makes the tab key stop only at the controls of one row of a list, or of several lists under one root. A row is an
 * `li`. The arrow keys up and down move to the same control of the next row, Home and End to the first and the last
 * row; drop-down lists keep these keys. The current row is the last focused one, else the first. Rows added later are
 * included. Returns a function that removes the behaviour.
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

/**
 * Returns the control of another row at the same index as this one in its own row; the last one if that row has fewer.
 */
function sameControl(row: readonly HTMLElement[], control: HTMLElement, own: readonly HTMLElement[]) {
  return row[own.indexOf(control)] ?? row.at(-1);
}
