import type { LayoutRow } from "./layoutItem.ts";

/** The minimum number of rows of a table, or entries of a list, on either side of a page break. */
const MIN_ROWS = 3;
/** A row with more lines than this can be alone on a page. */
const MAX_SHORT_ROW_LINES = 3;
/** The last row begins below the one above it unless that has more lines than this. */
const MAX_KEPT = 24;

/**
 * Marks the rows or entries that must stay with the next one, so that a page break leaves at least three on either
 * side; fewer than six are not divided at all. Tall rows can be alone, because keeping them together would leave half
 * pages empty; below a tall first row, the second can stand without the third, and two are enough at the end of three
 * or more.
 */
export function avoidOrphans(rows: readonly LayoutRow[]): readonly LayoutRow[] {
  const last = rows.length - 1;
  const short = rows.length < 2 * MIN_ROWS;
  const isTall = ({ lines }: LayoutRow) => lines > MAX_SHORT_ROW_LINES;
  return rows.map((row, index) => {
    const atHead = index < MIN_ROWS - 1 && !rows.slice(0, index).some(isTall);
    const atEdge = atHead || index > last - MIN_ROWS;
    const isAboveLast = last > 1 && index === last - 1 && row.lines <= MAX_KEPT;
    const isKept = isAboveLast || (!isTall(row) && index < last && (short || atEdge));
    return isKept ? { ...row, keepNext: true } : row;
  });
}
