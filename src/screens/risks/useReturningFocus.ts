import { useLayoutEffect, useRef } from "react";
import { discId } from "#charts/discId.ts";

/** Returns the id of a scenario's link in the register. */
export function rowId(scenario: string): string {
  return `risk-${scenario}`;
}

/**
 * Returns the focus when a scenario is closed: to its link in the register, its disc in the matrix, or else the element
 * with the id `fallback`.
 */
export function useReturningFocus(open: string | null, fallback: string): void {
  const before = useRef(open);
  const opener = useRef<Element | null>(null);
  useLayoutEffect(() => {
    const closed = before.current;
    before.current = open;
    // If a link in the register was followed, the register is already removed; a disc still has the focus.
    if (open !== null) opener.current = document.activeElement;
    if (open !== null || closed === null) return;
    const disc = document.getElementById(discId(closed));
    const row = document.getElementById(rowId(closed));
    const target = (opener.current === disc ? disc : row) ?? disc ?? document.getElementById(fallback);
    target?.focus();
  }, [open, fallback]);
}
