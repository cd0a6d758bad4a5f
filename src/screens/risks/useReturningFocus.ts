import { discId } from "#charts/discId.ts";
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
  const opener = useRef<Element | null>(null);
  useLayoutEffect(() => {
    const closed = before.current;
    before.current = open;
    // The register is gone by now when a link in it was followed; a disc still has the focus.
    if (open !== null) opener.current = document.activeElement;
    if (open !== null || closed === null) return;
    const disc = document.getElementById(discId(closed));
    const row = document.getElementById(rowId(closed));
    const target = (opener.current === disc ? disc : row) ?? disc ?? document.getElementById(fallback);
    target?.focus();
  }, [open, fallback]);
}
