import { isBelow } from "./tolerance.ts";

/** A value, and between what other weights could move it, all 0…m. */
export type ValueRange = { readonly value: number; readonly min: number; readonly max: number };

/** Two in the order of their values: firm where no other weights reverse it, loose where some could. */
export type OrderedPair<Item extends ValueRange> = {
  readonly higher: Item;
  readonly lower: Item;
  readonly set: "firm" | "loose";
};

/**
 * Each with each other, by falling value. Each can take any value within its range whatever the others do, so two keep
 * their order exactly when the higher one at its least is not below the lower one at its most.
 */
export function orderedPairs<Item extends ValueRange>(items: readonly Item[]): readonly OrderedPair<Item>[] {
  const sorted = items.toSorted((a, b) => b.value - a.value);
  return sorted.flatMap((higher, index) =>
    sorted
      .slice(index + 1)
      .map((lower): OrderedPair<Item> => ({ higher, lower, set: isBelow(higher.min, lower.max) ? "loose" : "firm" })),
  );
}

/** The one that is above all others whatever the weights, and the one below all; undefined where there is none. */
export function firmEnds<Item extends ValueRange>(items: readonly Item[]) {
  return {
    first: items.find((item) => items.every((other) => other === item || isBelow(other.max, item.min))),
    last: items.find((item) => items.every((other) => other === item || isBelow(item.max, other.min))),
  };
}
