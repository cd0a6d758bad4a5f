import { expect, it } from "vitest";
import { recordOf } from "#scoring/recordOf.ts";

const items = ["b", "__proto__", "a", "b"].map((id) => ({ id }));

it("has the items by id in their order, a later one replacing an earlier", () => {
  expect(Object.entries(recordOf(items, (_, position) => position))).toEqual([
    ["b", 3],
    ["__proto__", 1],
    ["a", 2],
  ]);
});

it("treats an item named like an inherited property as any other", () => {
  const record = recordOf(items, () => "value");
  const entries = Object.getOwnPropertyDescriptors(record);
  expect(Object.getOwnPropertyDescriptor(entries, "__proto__")?.value).toEqual(entries.a);
  expect(Object.getPrototypeOf(record)).toBe(Object.prototype);
});
