import type { Rating } from "#scoring/scenarios.ts";
import { TOLERANCE, wholePart } from "#scoring/tolerance.ts";
import type { MatrixPlace } from "./riskMatrix.ts";

/*
 * Positions of discs and rings in the risk matrix, in cells: x from the left, y from the top, both 0…5. They depend
 * only on the ratings and their order, so that the screen and the paper show the same picture.
 */

/** Rows and columns of the matrix. */
export const MATRIX_SIZE = 5;
/** Free space at the top of each cell for the sign and the name of its band. */
export const STRIP = 0.18;
/** Diameter of a ring. */
export const RING_DIAMETER = 0.1;

/** A cell initially holds three rows of discs; with more discs in one cell, all become smaller. */
const INITIAL_ROWS = 3;
/** Distance between candidate positions. */
const CANDIDATE_DISTANCE = 0.03;

type Spot = MatrixPlace & { readonly diameter: number };

/**
 * Returns the column and the row, from the top, of the cell that determines the band: likelihood and impact rounded
 * half up.
 */
export function cellOf({ likelihood, impact }: Rating): { readonly column: number; readonly row: number } {
  return { column: nearestRating(impact) - 1, row: MATRIX_SIZE - nearestRating(likelihood) };
}

/** Returns a likelihood or impact rounded half up, 1…5, as for the cell that determines the band. */
export function nearestRating(rating: number): number {
  return Math.min(MATRIX_SIZE, Math.max(1, wholePart(rating + 0.5)));
}

/** Returns the largest diameter at which every cell has room for its discs. */
export function diameterFor(ratings: readonly Rating[]): number {
  const counts = new Map<string, number>();
  for (const rating of ratings) counts.set(keyOf(rating), (counts.get(keyOf(rating)) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  let rows = INITIAL_ROWS;
  while (rows * columnsAt(diameterAt(rows)) < most) rows += 1;
  return diameterAt(rows);
}

function diameterAt(rows: number): number {
  return (1 - STRIP) / rows;
}

function columnsAt(diameter: number): number {
  return wholePart(1 / diameter);
}

/** Places a disc per rating in its own cell, as close to its exact position as the earlier discs allow. */
export function placeDiscs(ratings: readonly Rating[], diameter: number): readonly MatrixPlace[] {
  const places = new Map<number, MatrixPlace>();
  for (const indices of byCell(ratings).values()) {
    const wished = indices.flatMap((index) => ratings[index] ?? []);
    const found = placeFreely(wished, diameter) ?? placeInRows(wished, diameter);
    indices.forEach((index, position) => {
      const place = found[position];
      if (place !== undefined) places.set(index, place);
    });
  }
  return ratings.map((rating, index) => places.get(index) ?? idealPlace(rating));
}

/** Places a ring per rating, clear of discs and other rings if the cell has room, else at its exact position. */
export function placeRings(ratings: readonly Rating[], discs: readonly MatrixPlace[], diameter: number): MatrixPlace[] {
  const taken: Spot[] = discs.map((disc) => ({ ...disc, diameter }));
  return ratings.map((rating) => {
    const own = placeWithin(rating, RING_DIAMETER);
    const place = nearestFree(rating, RING_DIAMETER, taken) ?? own;
    taken.push({ ...place, diameter: RING_DIAMETER });
    return place;
  });
}

/** Returns the position of a small mark for a rating within its cell, regardless of other marks. */
export function placeMark(rating: Rating): MatrixPlace {
  return placeWithin(rating, RING_DIAMETER);
}

function byCell(ratings: readonly Rating[]): ReadonlyMap<string, readonly number[]> {
  const cells = new Map<string, number[]>();
  ratings.forEach((rating, index) => {
    const others = cells.get(keyOf(rating));
    if (others === undefined) cells.set(keyOf(rating), [index]);
    else others.push(index);
  });
  return cells;
}

function keyOf(rating: Rating): string {
  const { column, row } = cellOf(rating);
  return `${column} ${row}`;
}

function placeFreely(ratings: readonly Rating[], diameter: number): readonly MatrixPlace[] | null {
  const taken: Spot[] = [];
  for (const rating of ratings) {
    const place = nearestFree(rating, diameter, taken);
    if (place === null) return null;
    taken.push({ ...place, diameter });
  }
  return taken.map(({ x, y }) => ({ x, y }));
}

/** Places discs in rows and columns that fill the cell; each disc in turn gets the nearest free position. */
function placeInRows(ratings: readonly Rating[], diameter: number): readonly MatrixPlace[] {
  const [first] = ratings;
  if (first === undefined) return [];
  const free = [...slotsOf(first, diameter)];
  return ratings.map((rating) => {
    const { x, y } = idealPlace(rating);
    const best = free.reduce(
      (near, slot, index) => (distance(slot, x, y) < distance(free[near], x, y) ? index : near),
      0,
    );
    return free.splice(best, 1)[0] ?? { x, y };
  });
}

function slotsOf(rating: Rating, diameter: number): readonly MatrixPlace[] {
  const { left, right, top, bottom } = boxOf(rating, diameter);
  const columns = columnsAt(diameter);
  const rows = Math.round((1 - STRIP) / diameter);
  return range(rows).flatMap((row) =>
    range(columns).map((column) => ({
      x: left + ((right - left) * column) / (columns - 1),
      y: top + ((bottom - top) * row) / (rows - 1),
    })),
  );
}

/** Returns the free position nearest to the rating's exact one; null if its cell has none. */
function nearestFree(rating: Rating, diameter: number, taken: readonly Spot[]): MatrixPlace | null {
  const own = placeWithin(rating, diameter);
  const cell = cellOf(rating);
  const near = taken.filter(
    (spot) => Math.abs(spot.x - cell.column - 0.5) < 1 && Math.abs(spot.y - cell.row - 0.5) < 1,
  );
  const isFree = (x: number, y: number) =>
    near.every((spot) => distance(spot, x, y) >= (spot.diameter + diameter) / 2 - TOLERANCE);
  if (isFree(own.x, own.y)) return own;
  const { left, right, top, bottom } = boxOf(rating, diameter);
  const columns = steps(left, right);
  let best: MatrixPlace | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const y of steps(top, bottom)) {
    if (Math.abs(y - own.y) >= least - TOLERANCE) continue;
    for (const x of columns) {
      const far = distance(own, x, y);
      if (far >= least - TOLERANCE || !isFree(x, y)) continue;
      best = { x, y };
      least = far;
    }
  }
  return best;
}

/** From `first` to `last`, both included. */
function steps(first: number, last: number): readonly number[] {
  const count = Math.max(1, Math.ceil((last - first) / CANDIDATE_DISTANCE));
  return range(count + 1).map((step) => first + ((last - first) * step) / count);
}

function idealPlace({ likelihood, impact }: Rating): MatrixPlace {
  return { x: impact - 0.5, y: MATRIX_SIZE + 0.5 - likelihood };
}

function placeWithin(rating: Rating, diameter: number): MatrixPlace {
  const { x, y } = idealPlace(rating);
  const { left, right, top, bottom } = boxOf(rating, diameter);
  return { x: Math.min(right, Math.max(left, x)), y: Math.min(bottom, Math.max(top, y)) };
}

/** Returns the area for the centre of a disc that lies fully in its cell, below the strip. */
function boxOf(rating: Rating, diameter: number) {
  const { column, row } = cellOf(rating);
  const half = diameter / 2;
  return { left: column + half, right: column + 1 - half, top: row + STRIP + half, bottom: row + 1 - half };
}

function distance(place: MatrixPlace | undefined, x: number, y: number): number {
  // Math.hypot is too slow here, because it guards against overflow.
  return place === undefined ? Number.POSITIVE_INFINITY : Math.sqrt((place.x - x) ** 2 + (place.y - y) ** 2);
}

function range(length: number): readonly number[] {
  return Array.from({ length }, (_, index) => index);
}
