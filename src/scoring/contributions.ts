/** A weighted value; without a value it does not count. */
type WeightedValue = { readonly weight: number; readonly value: number | null };

/**
 * Adds to each item its contribution to the weighted mean: w·value ÷ Σ w over the items with a value; null for the
 * others.
 */
export function withContributions<Item extends WeightedValue>(
  items: readonly Item[],
): readonly (Item & { readonly contribution: number | null })[] {
  const weights = items.reduce((sum, { weight, value }) => (value === null ? sum : sum + weight), 0);
  return items.map((item) => ({
    ...item,
    contribution: item.value === null ? null : item.value * (item.weight / weights),
  }));
}
