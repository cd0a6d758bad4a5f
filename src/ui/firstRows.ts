/** Number of rows shown at first, and number of further rows that are too few for a button. */
const FIRST_SHOWN = 12;
const TOO_FEW_TO_HIDE = 4;

/** Returns the rows that a long list shows at first: its beginning, or all of it if only a few more remain. */
export function firstRows<Item>(items: readonly Item[]): readonly Item[] {
  return items.length > FIRST_SHOWN + TOO_FEW_TO_HIDE ? items.slice(0, FIRST_SHOWN) : items;
}
