import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clip } from "#report/clip.ts";

describe("clip", () => {
  it.each([
    { name: "fitting text is unchanged", text: "Northmoor", most: 9, expected: "Northmoor" },
    { name: "longer text ends in an ellipsis", text: "Northmoor Mutual", most: 9, expected: "Northmoo…" },
    { name: "no space before the ellipsis", text: "North moor", most: 7, expected: "North…" },
    { name: "a cut word is left out", text: "Northmoor Mutual Insurance", most: 22, expected: "Northmoor Mutual…" },
    { name: "a word is cut if little would be left", text: "A Northmoorcompany", most: 9, expected: "A Northm…" },
    { name: "line breaks and tabs are spaces", text: " a\n\n\tb ", most: 9, expected: "a b" },
    {
      name: "an accent is not a separate letter",
      text: "e\u0301e\u0301e\u0301",
      most: 3,
      expected: "e\u0301e\u0301e\u0301",
    },
    { name: "a family is never parted", text: "👨‍👩‍👧👨‍👩‍👧👨‍👩‍👧", most: 2, expected: "👨‍👩‍👧…" },
    { name: "nothing", text: "", most: 5, expected: "" },
  ])("$name", ({ text, most, expected }) => expect(clip(text, most)).toBe(expected));

  it("is never longer than requested, and well-formed if the text was", () => {
    const letters = new Intl.Segmenter("en", { granularity: "grapheme" });
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.integer({ min: 1, max: 30 }), (text, most) => {
        const clipped = clip(text, most);
        expect([...letters.segment(clipped)].length).toBeLessThanOrEqual(most);
        // encodeURIComponent throws for a lone surrogate.
        expect(() => encodeURIComponent(clipped)).not.toThrow();
      }),
    );
  });
});
