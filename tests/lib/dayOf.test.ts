import { expect, it } from "vitest";
import { dayOf } from "#lib/dayOf.ts";

it.each([
  { name: "single figures get a nought", moment: new Date(2026, 0, 5, 0, 0), day: "2026-01-05" },
  { name: "the last moment of a year", moment: new Date(2026, 11, 31, 23, 59, 59, 999), day: "2026-12-31" },
])("a day where the computer stands: $name", ({ moment, day }) => {
  expect(dayOf(moment)).toBe(day);
});
