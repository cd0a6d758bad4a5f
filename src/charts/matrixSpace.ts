/** Size of a cell in SVG units; the picture scales with its column. */
export const CELL = 100;
/** Space for the likelihoods and the name of their axis. */
export const LEFT = 52;
const TOP = 4;
/** The size of the picture of a matrix of 5 × 5 cells, in SVG units. */
export const WIDTH = LEFT + 5 * CELL + 4;
/** Includes space below for the impacts and the name of their axis. */
export const HEIGHT = TOP + 5 * CELL + 58;

/** Converts cells, counted from the left, to SVG units. */
export function atX(cells: number): number {
  return LEFT + cells * CELL;
}

/** Converts cells, counted from the top, to SVG units. */
export function atY(cells: number): number {
  return TOP + cells * CELL;
}
