import { describe, expect, it } from "vitest";
import { compareTexts } from "#node/build/compareTexts.ts";

const NONE = { missing: [], unknown: [], changed: [] };

describe("a translation", () => {
  it.each([
    {
      name: "is whole",
      english: "{n, plural, one {# day} other {# days}}",
      german: "{n, plural, other {# Tage}}",
      faults: NONE,
    },
    { name: "may say its values in another order", english: "{a} of {b}", german: "{b}: {a}", faults: NONE },
    { name: "may not lose a value", english: "{a} of {b}", german: "{a}", faults: { ...NONE, changed: ["x"] } },
    { name: "may not lose a tag", english: "<em>A</em>", german: "A", faults: { ...NONE, changed: ["x"] } },
  ])("$name", ({ english, german, faults }) => expect(compareTexts({ x: english }, { x: german })).toEqual(faults));

  it("lists missing and surplus texts", () => {
    expect(compareTexts({ a: "A", b: "B" }, { b: "B", c: "C" })).toEqual({
      missing: ["a"],
      unknown: ["c"],
      changed: [],
    });
  });
});
