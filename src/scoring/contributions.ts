/** A figure that weighs among its siblings, or has no value and does not. */
type Weighed = { readonly weight: number; readonly value: number | null };

/** Each item with what it adds to the weighted mean of all: w·value ÷ Σ w over those that have a value; null for the others. */
export function withContributions<Item extends Weighed>(
  items: readonly Item[],
): readonly (Item & { readonly contribution: number | null })[] {
  const weights = items.reduce((sum, { weight, value }) => (value === null ? sum : sum + weight), 0);
  return items.map((item) => ({
    ...item,
    contribution: item.value === null ? null : item.value * (item.weight / weights),
  }));
}
