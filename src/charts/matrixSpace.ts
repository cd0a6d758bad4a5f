/** Units of a cell; the picture grows and shrinks with its column. */
export const CELL = 100;
/** Room for the likelihoods and their name. */
export const LEFT = 52;
const TOP = 4;
export const WIDTH = LEFT + 5 * CELL + 4;
/** With room for the impacts and their name at the foot. */
export const HEIGHT = TOP + 5 * CELL + 58;

/** From cells, counted from the left, to units of the picture. */
export function atX(cells: number): number {
  return LEFT + cells * CELL;
}

/** From cells, counted from the top, to units of the picture. */
export function atY(cells: number): number {
  return TOP + cells * CELL;
}
