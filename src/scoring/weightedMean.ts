/**
 * Returns Σ w·x ÷ Σ w over the items that have an x; null if none has one. Weights are above 0. The mean is clamped to
 * the range of its items, so that items that are all 3 give exactly 3.
 */
export function weightedMean<Item>(
  items: readonly Item[],
  weightOf: (item: Item, index: number) => number,
  amountOf: (item: Item) => number | null,
): number | null {
  let sum = 0;
  let weights = 0;
  let least = Number.POSITIVE_INFINITY;
  let greatest = Number.NEGATIVE_INFINITY;
  for (let index = 0; index < items.length; index++) {
    const item = items[index];
    if (item === undefined) continue;
    const value = amountOf(item);
    if (value === null) continue;
    const weight = weightOf(item, index);
    sum += weight * value;
    weights += weight;
    if (value < least) least = value;
    if (value > greatest) greatest = value;
  }
  return weights === 0 ? null : Math.min(greatest, Math.max(least, sum / weights));
}

/** Returns a weight function for items that do not carry their weights, by position. */
export function weightAt(weights: readonly number[]): (item: unknown, index: number) => number {
  return (_, index) => weights[index] ?? 0;
}
