/**
 * Returns Σ w·x ÷ Σ w over the items that have an x; null if none has one. The weights, in the order of the items, are
 * above 0. The mean is clamped to the range of its items, so that items that are all 3 give exactly 3.
 */
export function weightedMean<Item>(
  items: readonly Item[],
  weights: readonly number[],
  amountOf: (item: Item) => number | null,
): number | null {
  let sum = 0;
  let counting = 0;
  let least = Number.POSITIVE_INFINITY;
  let greatest = Number.NEGATIVE_INFINITY;
  for (let index = 0; index < items.length; index++) {
    const item = items[index];
    if (item === undefined) continue;
    const value = amountOf(item);
    if (value === null) continue;
    const weight = weights[index] ?? 0;
    sum += weight * value;
    counting += weight;
    if (value < least) least = value;
    if (value > greatest) greatest = value;
  }
  return counting === 0 ? null : Math.min(greatest, Math.max(least, sum / counting));
}
