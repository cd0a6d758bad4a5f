import { expect, it } from "vitest";
import { dayOf, momentOf } from "#lib/dayOf.ts";

it.each([
  { name: "single digits get a 0 before them", moment: new Date(2026, 0, 5, 0, 0), day: "2026-01-05" },
  { name: "the last moment of a year", moment: new Date(2026, 11, 31, 23, 59, 59, 999), day: "2026-12-31" },
  { name: "a clock at the year 12000", moment: new Date(12000, 5, 1), day: "9999-12-31" },
  { name: "a clock before the year 1", moment: new Date(-62200000000000), day: "0001-01-01" },
  { name: "an invalid clock", moment: new Date(Number.NaN), day: "0001-01-01" },
])("returns the date in the local time zone: $name", ({ moment, day }) => {
  expect(dayOf(moment)).toBe(day);
});

it.each([
  { name: "as it is", moment: new Date(Date.UTC(2026, 0, 5, 9)), expected: "2026-01-05T09:00:00.000Z" },
  { name: "at the year 12000", moment: new Date(Date.UTC(12000, 5, 1)), expected: "9999-12-31T12:00:00.000Z" },
])("limits the moment to what files can hold: a clock $name", ({ moment, expected }) => {
  expect(momentOf(moment)).toBe(expected);
});
