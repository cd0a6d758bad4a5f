import { expect, it } from "vitest";
import { firmEnds, orderedPairs } from "#scoring/orderStability.ts";

const range = (id: string, min: number, value: number, max: number) => ({ id, value, min, max });

it.each([
  { name: "apart", a: range("a", 3, 3.5, 4), b: range("b", 1, 2, 2.5), set: "firm" },
  { name: "that just touch", a: range("a", 3, 3.5, 4), b: range("b", 1, 2, 3), set: "firm" },
  { name: "that overlap", a: range("a", 3, 3.5, 4), b: range("b", 1, 2, 3.1), set: "loose" },
  { name: "that overlap by binary noise", a: range("a", 3, 3.5, 4), b: range("b", 1, 2, 3 + 1e-12), set: "firm" },
])("calls the order of two ranges $name $set", ({ a, b, set }) => {
  expect(orderedPairs([b, a]).map(({ higher, lower, set: found }) => [higher.id, lower.id, found])).toEqual([
    ["a", "b", set],
  ]);
});

it("forms every pair", () => {
  const items = [range("a", 1, 1, 1), range("b", 2, 2, 2), range("c", 3, 3, 3)];
  expect(orderedPairs(items).map(({ higher, lower }) => higher.id + lower.id)).toEqual(["cb", "ca", "ba"]);
});

it.each([
  { name: "both ends", items: [range("a", 3, 3.5, 4), range("b", 1, 2, 2.5)], first: "a", last: "b" },
  { name: "the last alone", items: [range("a", 3, 3.5, 4), range("b", 3, 3.4, 4), range("c", 1, 1, 2)], last: "c" },
  { name: "neither", items: [range("a", 1, 3, 4), range("b", 1, 2, 3)] },
  { name: "neither if two only touch", items: [range("a", 3, 3.5, 4), range("b", 1, 2, 3)] },
])("finds $name", ({ items, first, last }) => {
  const ends = firmEnds(items);
  expect([ends.first?.id, ends.last?.id]).toEqual([first, last]);
});
