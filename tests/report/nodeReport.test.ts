import { expect, it } from "vitest";
import { createFormatter } from "#report/formatter.ts";
import english from "#report/messages/en.json";
import { rangeText } from "#report/nodeReport.ts";

const formatter = createFormatter("en", english);

it.each([
  { name: "both ends", low: 2.4, high: 3.1, coverage: 0.9, says: "2.4 to 3.1" },
  { name: "one number if both round to it", low: 2.461, high: 2.539, coverage: 0.99, says: "2.5" },
  { name: "no range at full coverage", low: 2.5, high: 2.5, coverage: 1, says: "fixed" },
  { name: "that nothing is rated", low: null, high: null, coverage: null, says: "not rated" },
])("a range shows $name", ({ low, high, coverage, says }) => {
  const ends = { low: formatter.number(low ?? 0, 1), high: formatter.number(high ?? 0, 1) };
  expect(rangeText(formatter, { low, coverage }, ends)).toBe(says);
});
