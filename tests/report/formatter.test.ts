import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createFormatter } from "#report/formatter.ts";
import english from "#report/messages/en.json";

const formatter = createFormatter("en", english);

describe("value", () => {
  it.each([
    { name: "halves go away from zero", value: 2.25, shown: "2.3" },
    { name: "so do negative halves", value: -2.25, shown: "-2.3" },
    { name: "binary noise below a half does not flip a digit", value: 2.25 - 1e-12, shown: "2.3" },
    { name: "0.1 + 0.2 is 0.3", value: 0.1 + 0.2, shown: "0.3" },
    { name: "minus zero is zero", value: -0, shown: "0.0" },
    { name: "noise below zero is zero", value: -1e-13, shown: "0.0" },
    { name: "whole numbers keep their decimal", value: 3, shown: "3.0" },
    { name: "null is not rated", value: null, shown: "not rated" },
  ])("$name", ({ value, shown }) => expect(formatter.value(value)).toBe(shown));

  it("differs from the number by at most half a tenth", () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 10, noNaN: true }), (value) => {
        expect(Math.abs(Number(formatter.value(value)) - value)).toBeLessThanOrEqual(0.05 + 1e-9);
      }),
    );
  });
});

describe("a number with its sign", () => {
  it.each([
    { value: 0.3, shown: "+0.3" },
    { value: -0.14, shown: "−0.1" },
    { value: -0.04, shown: "0.0" },
    { value: 0, shown: "0.0" },
  ])("$value is $shown", ({ value, shown }) => expect(formatter.signed(value, 1)).toBe(shown));
});

describe("a percentage", () => {
  it.each([
    { name: "a share half-way", share: 0.125, decimals: 0, shown: "13%" },
    { name: "trailing zeros are dropped", share: 0.5, decimals: 2, shown: "50%" },
    { name: "a share that would be half-way if rounded first", share: 0.999_997_499_6, decimals: 4, shown: "99.9997%" },
    { name: "its rest", share: 0.000_002_500_4, decimals: 4, shown: "0.0003%" },
    { name: "nine decimals", share: 0.999_999_995_311, decimals: 9, shown: "99.999999531%" },
    { name: "binary noise", share: 0.07, decimals: 9, shown: "7%" },
  ])("$name", ({ share, decimals, shown }) => expect(formatter.percent(share, decimals)).toBe(shown));
});

it("separates the numbers that matter from the text around them", () => {
  const values = { level: "2", name: "Developing", value: "2.7", max: 5 };
  expect(formatter.runs("headline.complete", values)).toEqual([
    { text: "Level 2, Developing. " },
    { text: "2.7 of 5", strong: true },
    { text: ", with every question answered." },
  ]);
});

it("keeps explainable numbers as separate runs, also in strong text", () => {
  const metric = { kind: "node", id: "overall", metric: "value" } as const;
  const values = { level: "2", name: "Developing", value: { text: "2.7", metric }, max: 5 };
  expect(formatter.runs("headline.complete", values)).toEqual([
    { text: "Level 2, Developing. " },
    { text: "2.7", metric, strong: true },
    { text: " of 5", strong: true },
    { text: ", with every question answered." },
  ]);
  const one = formatter.runs("lead.unknown", { count: 1 }, { metric: metric });
  expect(one).toEqual([{ text: "1", metric }, { text: " is marked “Don’t know”." }]);
});

it("shows a calendar date unchanged in any time zone", () => {
  expect(formatter.date("2026-11-23")).toBe("November 23, 2026");
  expect(createFormatter("en-GB", english).date("2026-03-01T23:59:59.000Z")).toBe("1 March 2026");
});

it.each([
  {
    name: "in the evening of the day before",
    iso: "2026-11-01T01:30:00.000Z",
    day: "31 October 2026",
    month: "October 2026",
  },
  { name: "with an offset", iso: "2026-06-15T08:00:00+09:00", day: "14 June 2026", month: "June 2026" },
  { name: "that was typed as a date", iso: "2026-11-01", day: "1 November 2026", month: "November 2026" },
  { name: "that is invalid", iso: "2026-99-99", day: "2026-99-99", month: "2026-99-99" },
])("a moment $name has the date of a clock in Los Angeles", ({ iso, day, month }) => {
  const there = createFormatter("en-GB", english, "America/Los_Angeles");
  expect(there.date(iso)).toBe(day);
  expect(there.month(iso)).toBe(month);
});
