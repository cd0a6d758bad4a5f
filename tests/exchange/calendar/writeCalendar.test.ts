import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type CalendarEntry, writeCalendar } from "#exchange/calendar/writeCalendar.ts";

const MADE = "2026-11-29T10:00:00.000Z";
const entry = (rest: Partial<CalendarEntry> = {}): CalendarEntry => ({
  id: "a@tenspan",
  day: "2026-12-31",
  title: "Name an owner",
  description: "",
  ...rest,
});
const unfolded = (calendar: string) => calendar.replaceAll("\r\n ", "").split("\r\n");

describe("an entry", () => {
  it("is a whole day, which ends on the day after", () => {
    const lines = unfolded(writeCalendar("Plan", [entry()], MADE));
    expect(lines).toContain("DTSTART;VALUE=DATE:20261231");
    expect(lines).toContain("DTEND;VALUE=DATE:20270101");
    expect(lines).toContain("DTSTAMP:20261129T100000Z");
    expect(lines).toContain("UID:a@tenspan");
  });

  it("escapes characters with a meaning in the format", () => {
    const lines = unfolded(writeCalendar("Plan", [entry({ title: "a, b; c\\d", description: "one\ntwo" })], MADE));
    expect(lines).toContain("SUMMARY:a\\, b\\; c\\\\d");
    expect(lines).toContain("DESCRIPTION:one\\ntwo");
  });
});

it("has lines of at most 75 octets, with no character split", () => {
  const property = fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), (title) => {
    const calendar = writeCalendar("Plan", [entry({ title })], MADE);
    for (const line of calendar.split("\r\n")) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(calendar).not.toMatch(/\p{Cs}/u);
    expect(calendar).not.toMatch(/(?<!\r)\n|\r(?!\n)/);
  });
  fc.assert(property);
});
