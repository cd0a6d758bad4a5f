/** Number of rows shown at first, and number of further rows that are too few for a button. */
const BEGINNING = 12;
const FEW = 4;

/** Returns the rows that a long list shows at first: its beginning, or all of it if only a few more remain. */
export function firstRows<Item>(items: readonly Item[]): readonly Item[] {
  return items.length > BEGINNING + FEW ? items.slice(0, BEGINNING) : items;
}
