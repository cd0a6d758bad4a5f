import { expect, it } from "vitest";
import { explain, score } from "#scoring/index.ts";
import { workedAssessment, workedExample } from "../fixtures/workedExample.ts";

const { nodes } = score(workedExample, workedAssessment);

it.each([
  { name: "A1: 4 and unanswered", id: "A1", value: 4, low: 2, high: 4.5, coverage: 0.5, level: 4 },
  { name: "A2: 2 and, three times as heavy, 5", id: "A2", value: 4.25, low: 4.25, high: 4.25, coverage: 1, level: 3 },
  { name: "A", id: "A", value: 4.1875, low: 3.6875, high: 4.3125, coverage: 0.875, level: 4 },
  { name: "B1: not applicable and 1", id: "B1", value: 1, low: 1, high: 1, coverage: 1, level: 1 },
  { name: "B", id: "B", value: 1, low: 1, high: 1, coverage: 1, level: 1 },
  { name: "overall", id: "overall", value: 3.125, low: 8.375 / 3, high: 9.625 / 3, coverage: 2.75 / 3, level: 2 },
])("$name", ({ id, value, low, high, coverage, level }) => {
  const node = nodes[id];
  expect(node?.value).toBeCloseTo(value, 12);
  expect(node?.low).toBeCloseTo(low, 12);
  expect(node?.high).toBeCloseTo(high, 12);
  expect(node?.coverage).toBeCloseTo(coverage, 12);
  expect(node?.level).toBe(level);
});

it("is held back by B alone", () => {
  expect(nodes.overall?.heldBackBy).toEqual(["B"]);
  expect(nodes.A?.heldBackBy).toEqual([]);
});

it("would be between 2.0625 and 3.83333 with other weights: 1 : 2 and 4 : 0.5", () => {
  expect(nodes.overall?.sensitivity?.min).toBeCloseTo(2.0625, 12);
  expect(nodes.overall?.sensitivity?.max).toBeCloseTo(11.5 / 3, 12);
});

it("gives each question its share, and none to the one that is not applicable", () => {
  expect(nodes["A2.heavy"]?.share).toBeCloseTo((2 / 3) * (3 / 4) * (3 / 4), 12);
  expect(nodes["B1.answered"]?.share).toBeCloseTo(1 / 3, 12);
  expect(nodes["B1.not-applicable"]?.share).toBeNull();
});

it("requires B to rise before level 3 is reached, though the value is there", () => {
  const { next } = explain(score(workedExample, workedAssessment), "overall");
  expect(next).toEqual({ level: 3, valueMissing: 0, below: ["B"] });
});
