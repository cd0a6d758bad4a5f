import fc from "fast-check";
import { expect, it } from "vitest";
import { countLetters } from "#lib/countLetters.ts";

it("counts code points", () => {
  expect(countLetters("a😀é")).toBe(3);
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(countLetters(text)).toBe(Array.from(text).length);
    }),
  );
});
