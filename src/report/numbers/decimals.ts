/*
 * How many decimals a number is shown with. Every shown number is the exact one, rounded halves away from zero; it has as
 * many decimals as it takes to say nothing false: alone, beside what it is compared with, and (`decimalsToFollow.ts`)
 * beside what it is made of.
 */

/** No number is shown with more: beyond them is what sums of binary fractions lose. */
export const MOST_DECIMALS = 9;

/** Without binary noise: 0.1 + 0.2 is 0.3, and −0 is 0. */
export function exact(x: number): number {
  return (Math.sign(x) * Math.round(Math.abs(x) * 10 ** MOST_DECIMALS)) / 10 ** MOST_DECIMALS + 0;
}

/** x in units of its last shown decimal: 2.25 with one is 23. */
export function unitsOf(x: number, decimals: number): number {
  const fine = Math.round(Math.abs(x) * 10 ** MOST_DECIMALS);
  return Math.sign(x) * Math.floor(fine / 10 ** (MOST_DECIMALS - decimals) + 0.5) + 0;
}

/** x as it is shown with so many decimals. */
export function rounded(x: number, decimals: number): number {
  return unitsOf(x, decimals) / 10 ** decimals;
}

/** The least decimals, from `least` on, for which something holds; the most where it holds for none. */
export function leastDecimals(least: number, holds: (decimals: number) => boolean): number {
  let decimals = least;
  while (decimals < MOST_DECIMALS && !holds(decimals)) decimals += 1;
  return decimals;
}

/** How many decimals x has: 0 for 3, 2 for 0.25. */
export function decimalsOf(x: number): number {
  return leastDecimals(0, (decimals) => isShownWhole(x, decimals));
}

/** Whether nothing of x is lost with so many decimals. */
function isShownWhole(x: number, decimals: number): boolean {
  return unitsOf(x, decimals) * 10 ** (MOST_DECIMALS - decimals) === unitsOf(x, MOST_DECIMALS);
}

/** Whether x with so many decimals looks like a whole number (or one that is `offset` away from it) and is none. */
export function looksWhole(x: number, decimals: number, offset = 0): boolean {
  const shifted = rounded(x, decimals) + offset;
  return decimalsOf(shifted) === 0 && decimalsOf(x + offset) > 0;
}

/** Whether two numbers compare with so many decimals as they do: one is shown less than the other, or both alike. */
export function compareAlike(a: number, b: number, decimals: number): boolean {
  return (
    Math.sign(unitsOf(a, decimals) - unitsOf(b, decimals)) ===
    Math.sign(unitsOf(a, MOST_DECIMALS) - unitsOf(b, MOST_DECIMALS))
  );
}

/** Decimals with which a number that stands alone is shown: one, more where it would look like a whole number that it is not. */
export function decimalsAlone(x: number, least = 1): number {
  return leastDecimals(least, (decimals) => !looksWhole(x, decimals));
}

/** Decimals with which numbers are shown beside each other: those of each alone, and enough to tell them apart. */
export function decimalsApart(numbers: readonly number[], least = 1): number {
  return leastDecimals(least, (decimals) =>
    numbers.every(
      (x, index) =>
        !looksWhole(x, decimals) && numbers.slice(index + 1).every((other) => compareAlike(x, other, decimals)),
    ),
  );
}
