import { startTransition, useEffect, useState } from "react";
import { flushSync } from "react-dom";

/**
 * Returns the rows of a table to draw now, so that a search is painted at once although most of its rows are new. At
 * first these are all rows; after a change, the rows that were drawn before and at most `most` new ones, and in each
 * frame that many more. Before printing, all are drawn. `rows` must be the same array until the rows change.
 */
export function usePacedRows<Row>(rows: readonly Row[], most: number): readonly Row[] {
  const [kept, setKept] = useState({ rows, drawn: rows });
  const isCurrent = kept.rows === rows;
  const drawn = isCurrent ? kept.drawn : withMore(rows, kept.drawn, most);
  if (!isCurrent) setKept({ rows, drawn });
  useEffect(() => {
    if (drawn.length === rows.length) return;
    // React renders an update requested in a frame when that frame is painted.
    const frame = requestAnimationFrame(() =>
      startTransition(() => setKept({ rows, drawn: withMore(rows, drawn, most) })),
    );
    const print = () => flushSync(() => setKept({ rows, drawn: rows }));
    window.addEventListener("beforeprint", print);
    return () => {
      cancelAnimationFrame(frame);
      window.removeEventListener("beforeprint", print);
    };
  }, [rows, drawn, most]);
  return drawn;
}

/** Returns the drawn ones of the rows, and the first others. */
function withMore<Row>(rows: readonly Row[], drawn: readonly Row[], most: number): readonly Row[] {
  const before = new Set(drawn);
  let left = most;
  return rows.filter((row) => before.has(row) || left-- > 0);
}
