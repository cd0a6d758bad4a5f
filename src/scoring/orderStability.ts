import { isBelow } from "./tolerance.ts";

/** A value, and its range over other weights, all 0…m. */
export type ValueRange = { readonly value: number; readonly min: number; readonly max: number };

/** Two items in the order of their values: firm if no other weights reverse it, loose if some could. */
export type OrderedPair<Item extends ValueRange> = {
  readonly higher: Item;
  readonly lower: Item;
  readonly set: "firm" | "loose";
};

/**
 * Returns all pairs by falling value. Each item can take any value in its range independently of the others, so a pair
 * keeps its order exactly if the higher one's minimum is not below the lower one's maximum.
 */
export function orderedPairs<Item extends ValueRange>(items: readonly Item[]): readonly OrderedPair<Item>[] {
  const sorted = items.toSorted((a, b) => b.value - a.value);
  return sorted.flatMap((higher, index) =>
    sorted
      .slice(index + 1)
      .map((lower): OrderedPair<Item> => ({ higher, lower, set: isBelow(higher.min, lower.max) ? "loose" : "firm" })),
  );
}

/** Returns the item that is first whatever the weights, and the one that is last; undefined if there is none. */
export function firmEnds<Item extends ValueRange>(items: readonly Item[]) {
  return {
    first: items.find((item) => items.every((other) => other === item || isBelow(other.max, item.min))),
    last: items.find((item) => items.every((other) => other === item || isBelow(item.max, other.min))),
  };
}
