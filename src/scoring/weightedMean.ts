/**
 * Σ w·x ÷ Σ w over the items that have an x; null when none has one. The weights, above 0, are in the items' order. The
 * mean never leaves the range of its items, so that items that all stand at 3 give exactly 3.
 */
export function weightedMean<Item>(
  items: readonly Item[],
  weights: readonly number[],
  figureOf: (item: Item) => number | null,
): number | null {
  let sum = 0;
  let counting = 0;
  let least = Number.POSITIVE_INFINITY;
  let greatest = Number.NEGATIVE_INFINITY;
  for (let index = 0; index < items.length; index++) {
    const item = items[index];
    const weight = weights[index];
    if (item === undefined || weight === undefined) continue;
    const value = figureOf(item);
    if (value === null) continue;
    sum += weight * value;
    counting += weight;
    if (value < least) least = value;
    if (value > greatest) greatest = value;
  }
  return counting === 0 ? null : Math.min(greatest, Math.max(least, sum / counting));
}
