import { expect, it } from "vitest";
import { shortList } from "#report/shortList.ts";
import { formatter } from "../fixtures/threeAreas.ts";

it.each([
  { count: 1, text: "A" },
  { count: 2, text: "A and B" },
  { count: 4, text: "A, B, C, and D" },
  { count: 5, text: "A, B, C, and 2 more" },
])("writes $count names", ({ count, text }) => {
  expect(shortList(["A", "B", "C", "D", "E"].slice(0, count), formatter)).toBe(text);
});
