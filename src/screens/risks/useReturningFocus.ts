import { useLayoutEffect, useRef } from "react";

/** The id of a scenario's link in the register. */
export function rowId(scenario: string): string {
  return `risk-${scenario}`;
}

/**
 * Closing a scenario gives the focus back to where it was opened: its link in the register, or else its disc in the
 * picture. Without either, to the element `fallback`.
 */
export function useReturningFocus(open: string | null, fallback: string): void {
  const before = useRef(open);
  useLayoutEffect(() => {
    const closed = before.current;
    before.current = open;
    if (open !== null || closed === null) return;
    const [row, rest] = [document.getElementById(rowId(closed)), document.getElementById(fallback)];
    (row ?? rest)?.focus();
  }, [open, fallback]);
}
