import * as fc from "fast-check";
import { expect, it } from "vitest";
import { createRanking } from "#scoring/ranking.ts";

const OUT = Number.NEGATIVE_INFINITY;

it.each([
  { name: "nothing", keys: [], greatest: null, first: null },
  { name: "all out", keys: [OUT, OUT], greatest: null, first: null },
  { name: "one", keys: [3], greatest: 0, first: 0 },
  { name: "the first of equals", keys: [1, 2, 2], greatest: 1, first: 1 },
  { name: "equal within the tolerance", keys: [1, 2, 2 + 1e-12], greatest: 2, first: 1 },
  { name: "zero is a key", keys: [OUT, 0, OUT], greatest: 1, first: 1 },
])("$name", ({ keys, greatest, first }) => {
  const ranking = createRanking(keys);
  expect([ranking.greatest(), ranking.first()]).toEqual([greatest, first]);
});

it("always returns the first of the greatest, whatever is set", () => {
  const anyKey = fc.oneof(fc.integer({ min: 0, max: 9 }), fc.constant(OUT));
  const anyChange = fc.tuple(fc.nat(19), anyKey);
  fc.assert(
    fc.property(fc.array(anyKey, { minLength: 1, maxLength: 20 }), fc.array(anyChange), (initial, changes) => {
      const keys = [...initial];
      const ranking = createRanking(keys);
      for (const [pick, key] of changes) {
        const position = pick % keys.length;
        keys[position] = key;
        ranking.setKey(position, key);
        const greatest = Math.max(...keys);
        expect(ranking.first()).toBe(greatest === OUT ? null : keys.indexOf(greatest));
        expect(ranking.keyAt(position)).toBe(key);
      }
    }),
  );
});
