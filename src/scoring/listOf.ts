/**
 * Returns the results of a function for each item, like `map`. For lists that are made a thousand times a second: the
 * engine lays out the result of `map` otherwise once it has optimised the caller, and then optimises everything that
 * reads the list once more.
 */
export function listOf<Item, Result>(
  items: readonly Item[],
  resultOf: (item: Item, position: number) => Result,
): readonly Result[] {
  const results: Result[] = [];
  for (const item of items) results.push(resultOf(item, results.length));
  return results;
}
