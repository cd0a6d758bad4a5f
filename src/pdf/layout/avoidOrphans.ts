import type { LayoutRow } from "./flow.ts";

/** Fewer rows of a table, or entries of a list, never stand alone on a page. */
const FEWEST = 3;
/** One of more lines is company enough for itself. */
const TALL = 3;

/**
 * Rows or entries that follow each other, so that a page break between them leaves at least three on either side; fewer
 * than six are not parted at all. Tall ones may stand alone: a table of them would leave half pages empty.
 */
export function avoidOrphans(bands: readonly LayoutRow[]): readonly LayoutRow[] {
  const last = bands.length - 1;
  const short = bands.length < 2 * FEWEST;
  return bands.map((band, index) => {
    const atEdge = index < FEWEST - 1 || index > last - FEWEST;
    return band.lines <= TALL && index < last && (short || atEdge) ? { ...band, keepNext: true } : band;
  });
}
