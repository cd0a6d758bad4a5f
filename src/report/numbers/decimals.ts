/*
 * The number of decimals for display. Every number shown is the exact one, rounded halves away from zero, with as many
 * decimals as needed not to mislead: alone, next to the numbers it is compared with, and (`decimalsToFollow.ts`) next
 * to the numbers it is calculated from.
 */

/** Maximum decimals of any number; beyond these are floating-point errors. */
export const MAX_DECIMALS = 9;

/** 10 to the power of 0 … 9: looking a power up is much faster than calculating it for each of thousands of numbers. */
const POWERS = Array.from({ length: MAX_DECIMALS + 1 }, (_, decimals) => Number(`1e${decimals}`));

function power(decimals: number): number {
  return POWERS[decimals] ?? 10 ** decimals;
}

/** Removes floating-point errors: 0.1 + 0.2 is 0.3, and −0 is 0. */
export function exact(x: number): number {
  return (Math.sign(x) * Math.round(Math.abs(x) * power(MAX_DECIMALS))) / power(MAX_DECIMALS) + 0;
}

/** Returns x in units of its last shown decimal: 2.25 with one decimal is 23. */
export function unitsOf(x: number, decimals: number): number {
  const fine = Math.round(Math.abs(x) * power(MAX_DECIMALS));
  return Math.sign(x) * Math.floor(fine / power(MAX_DECIMALS - decimals) + 0.5) + 0;
}

/** Returns x rounded to this number of decimals. */
export function rounded(x: number, decimals: number): number {
  return unitsOf(x, decimals) / power(decimals);
}

/** Returns the fewest decimals, from `least` on, for which `holds` is true; the maximum if it never is. */
export function fewestDecimals(least: number, holds: (decimals: number) => boolean): number {
  let decimals = least;
  while (decimals < MAX_DECIMALS && !holds(decimals)) decimals += 1;
  return decimals;
}

/** Returns the number of decimals of x: 0 for 3, 2 for 0.25. */
export function decimalsOf(x: number): number {
  return fewestDecimals(0, (decimals) => isShownWhole(x, decimals));
}

/** The same within `least` and `most`; if they contradict each other, `most`. */
export function decimalsWithin(x: number, least: number, most: number): number {
  let decimals = Math.min(least, most);
  while (decimals < most && !isShownWhole(x, decimals)) decimals += 1;
  return decimals;
}

/** Tells whether this number of decimals shows x exactly. */
function isShownWhole(x: number, decimals: number): boolean {
  return unitsOf(x, decimals) * power(MAX_DECIMALS - decimals) === unitsOf(x, MAX_DECIMALS);
}

/** Tells whether x, rounded, looks like a whole number (or one at a distance of `offset`) without being one. */
export function looksWhole(x: number, decimals: number, offset = 0): boolean {
  const shifted = rounded(x, decimals) + offset;
  return decimalsOf(shifted) === 0 && decimalsOf(x + offset) > 0;
}

/** Tells whether two rounded numbers compare like the exact ones: less, equal or greater. */
export function compareAlike(a: number, b: number, decimals: number): boolean {
  return (
    Math.sign(unitsOf(a, decimals) - unitsOf(b, decimals)) ===
    Math.sign(unitsOf(a, MAX_DECIMALS) - unitsOf(b, MAX_DECIMALS))
  );
}

/** Returns the decimals of a single number: one, or more if it would look like a whole number without being one. */
export function decimalsAlone(x: number, least = 1): number {
  return fewestDecimals(least, (decimals) => !looksWhole(x, decimals));
}

/** Returns the decimals of numbers shown together: enough for each alone, and to distinguish them. */
export function decimalsApart(numbers: readonly number[], least = 1): number {
  return fewestDecimals(least, (decimals) =>
    numbers.every(
      (x, index) =>
        !looksWhole(x, decimals) && numbers.slice(index + 1).every((other) => compareAlike(x, other, decimals)),
    ),
  );
}
