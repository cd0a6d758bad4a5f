import fc from "fast-check";
import { expect, it } from "vitest";
import { truncate } from "#lib/truncate.ts";

it.each([
  { name: "a text that fits", text: "abcd", most: 4, cut: "abcd" },
  { name: "a longer text", text: "abcde", most: 4, cut: "abc…" },
  { name: "an emoji at the cut", text: "ab😀de", most: 4, cut: "ab…" },
  { name: "no text", text: "", most: 4, cut: "" },
])("cuts $name", ({ text, most, cut }) => expect(truncate(text, most)).toBe(cut));

it("is never longer than asked, and never ends in half a letter", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme-composite" }), fc.integer({ min: 1, max: 20 }), (text, most) => {
      const cut = truncate(text, most);
      expect(cut.length).toBeLessThanOrEqual(most);
      expect(cut).not.toMatch(/\p{Surrogate}/u);
    }),
  );
});
