import { TOLERANCE } from "./tolerance.ts";

/** Positions 0…n − 1, each with a key, of which the greatest is always known. */
export type Ranking = {
  readonly keyAt: (position: number) => number;
  /** Gives a position a new key; −∞ takes it out. O(log n). */
  readonly setKey: (position: number, key: number) => void;
  /** The first position with the greatest key, or null when all are out. O(log n). */
  readonly greatest: () => number | null;
  /** The first position whose key equals the greatest within the tolerance, or null when all are out. O(log n). */
  readonly first: () => number | null;
};

const OUT = Number.NEGATIVE_INFINITY;

/** A ranking of `initial`, as a binary tree in an array: a node holds the greater key of the two below it. */
export function createRanking(initial: readonly number[]): Ranking {
  const size = 2 ** Math.ceil(Math.log2(Math.max(1, initial.length)));
  const keys = new Float64Array(2 * size).fill(OUT);
  const at = (index: number) => keys[index] ?? OUT;
  const lift = (index: number) => {
    keys[index] = Math.max(at(2 * index), at(2 * index + 1));
  };
  const firstFrom = (threshold: number): number | null => {
    if (at(1) === OUT) return null;
    let index = 1;
    while (index < size) index = at(2 * index) >= threshold ? 2 * index : 2 * index + 1;
    return index - size;
  };
  keys.set(initial, size);
  for (let index = size - 1; index >= 1; index -= 1) lift(index);
  return {
    keyAt: (position) => at(size + position),
    setKey: (position, key) => {
      keys[size + position] = key;
      for (let index = (size + position) >> 1; index >= 1; index >>= 1) lift(index);
    },
    greatest: () => firstFrom(at(1)),
    first: () => firstFrom(at(1) - TOLERANCE),
  };
}
