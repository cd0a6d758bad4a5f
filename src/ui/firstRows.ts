/** How many rows a list begins with, and how few more are not worth a button. */
const BEGINNING = 12;
const FEW = 4;

/** What a long list shows before it is asked for all: its beginning, or all of it where hardly more is left. */
export function firstRows<Item>(items: readonly Item[]): readonly Item[] {
  return items.length > BEGINNING + FEW ? items.slice(0, BEGINNING) : items;
}
