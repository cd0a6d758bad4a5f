/** Numbers closer than this are equal, so that rounding errors never decide (scoring.md, preamble). */
export const TOLERANCE = 1e-9;

/** Tells whether `a` is less than `b` by more than the tolerance. */
export function isBelow(a: number, b: number): boolean {
  return a < b - TOLERANCE;
}

/** Returns the greatest whole number that `x` reaches: 2.9999999999 reaches 3. */
export function wholePart(x: number): number {
  return Math.floor(x + TOLERANCE);
}
