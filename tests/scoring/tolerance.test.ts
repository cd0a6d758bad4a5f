import { expect, it } from "vitest";
import { isBelow, TOLERANCE, wholePart } from "#scoring/tolerance.ts";

it.each([
  { name: "less by more than the tolerance is below", difference: 2 * TOLERANCE, below: true },
  { name: "less by exactly the tolerance is not", difference: TOLERANCE, below: false },
  { name: "a rounding error is not", difference: 1e-15, below: false },
  { name: "equal is not", difference: 0, below: false },
])("$name", ({ difference, below }) => expect(isBelow(0, difference)).toBe(below));

it.each([
  { name: "a whole number", x: 3, part: 3 },
  { name: "one that is missed by rounding", x: 2.9999999999999996, part: 3 },
  { name: "one that is passed by rounding", x: 3.0000000000000004, part: 3 },
  { name: "one that is truly missed", x: 2.9999, part: 2 },
  { name: "one that is truly passed", x: 3.0001, part: 3 },
])("$name", ({ x, part }) => expect(wholePart(x)).toBe(part));
