// The rows of a sorted table: each once, in order, equal ones in their original order, empty ones last.

import fc from "fast-check";
import { expect, it } from "vitest";
import { sortRows } from "#ui/sortRows.ts";

it.each([
  { name: "numbers rise", values: [3, 1, 2], descending: false, sorted: [1, 2, 3] },
  { name: "numbers fall", values: [3, 1, 2], descending: true, sorted: [3, 2, 1] },
  { name: "empty values come last in ascending order", values: [null, 0, 2], descending: false, sorted: [0, 2, null] },
  { name: "and when they fall", values: [null, 0, 2], descending: true, sorted: [2, 0, null] },
  { name: "texts in the order of the language", values: ["z", "Ä", "b"], descending: false, sorted: ["Ä", "b", "z"] },
  { name: "numbers come before texts", values: ["a", 2, "b", 1], descending: false, sorted: [1, 2, "a", "b"] },
  { name: "numbers within texts count", values: ["A 10", "A 9"], descending: false, sorted: ["A 9", "A 10"] },
])("$name", ({ values, descending, sorted }) =>
  expect(sortRows<number | string | null>(values, (value) => value, descending, "de")).toEqual(sorted),
);

it("keeps every row, and equal ones in their original order", () => {
  const rowsOf = fc.array(fc.option(fc.integer({ min: 0, max: 3 })));
  fc.assert(
    fc.property(rowsOf, fc.boolean(), (values, descending) => {
      const rows = values.map((value, at) => ({ value, at }));
      const sorted = sortRows(rows, ({ value }) => value, descending, "en");
      expect(new Set(sorted)).toEqual(new Set(rows));
      for (const [index, { value, at }] of sorted.entries()) {
        const next = sorted[index + 1];
        if (next === undefined || next.value === null) continue;
        expect(value).not.toBeNull();
        if (next.value === value) expect(at).toBeLessThan(next.at);
        else expect((value ?? 0) < next.value).toBe(!descending);
      }
    }),
  );
});
