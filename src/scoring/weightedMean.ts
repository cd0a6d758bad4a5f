/**
 * Σ w·x ÷ Σ w over the items that have an x; null when none has one. Weights are above 0. The mean never leaves the
 * range of its items, so that items that all stand at 3 give exactly 3.
 */
export function weightedMean<Item>(
  items: readonly Item[],
  weightOf: (item: Item) => number,
  figureOf: (item: Item) => number | null,
): number | null {
  let sum = 0;
  let weights = 0;
  let least = Number.POSITIVE_INFINITY;
  let greatest = Number.NEGATIVE_INFINITY;
  for (const item of items) {
    const value = figureOf(item);
    if (value === null) continue;
    const weight = weightOf(item);
    sum += weight * value;
    weights += weight;
    if (value < least) least = value;
    if (value > greatest) greatest = value;
  }
  return weights === 0 ? null : Math.min(greatest, Math.max(least, sum / weights));
}
