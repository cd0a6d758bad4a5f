import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { base62Width, fromBase62, toBase62 } from "#lib/base62.ts";

describe("base 62", () => {
  it("gives every number back, in as many digits as asked for", () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 2n ** 400n }), (value) => {
        const text = toBase62(value, base62Width(value + 1n));
        expect(text).toHaveLength(base62Width(value + 1n));
        expect(fromBase62(text)).toBe(value);
        expect(fromBase62(toBase62(value, 80))).toBe(value);
      }),
    );
  });

  it.each([
    { name: "one number", limit: 1n, width: 0 },
    { name: "one digit", limit: 62n, width: 1 },
    { name: "two digits", limit: 63n, width: 2 },
    { name: "95 answers of nine states", limit: 9n ** 95n, width: 51 },
  ])("needs $width digits: $name", ({ limit, width }) => expect(base62Width(limit)).toBe(width));

  it("refuses what is no digit", () => expect(fromBase62("12-3")).toBeNull());
});
