import { TOLERANCE } from "./tolerance.ts";

/** A priority queue over the positions 0…n − 1, each with a key. */
export type Ranking = {
  readonly keyAt: (position: number) => number;
  /** Changes the key of a position; −∞ removes it. O(log n). */
  readonly setKey: (position: number, key: number) => void;
  /** Returns the first position with the greatest key, or null if all are removed. O(log n). */
  readonly greatest: () => number | null;
  /**
   * Returns the first position whose key equals the greatest within the tolerance, or null if all are removed. O(log
   * n).
   */
  readonly first: () => number | null;
};

const OUT = Number.NEGATIVE_INFINITY;

/**
 * Returns a ranking of `initial`: a binary tree in an array, in which each node holds the greater key of its two
 * children.
 */
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
