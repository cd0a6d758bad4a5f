import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readableAccent } from "#document/brand/accent.ts";

/** The contrast by WCAG 2.2, implemented independently. */
function contrastToWhite(colour: string): number {
  const number = Number.parseInt(colour.slice(1), 16);
  const linear = [number >> 16, (number >> 8) & 255, number & 255].map((channel) =>
    channel / 255 <= 0.04045 ? channel / 255 / 12.92 : ((channel / 255 + 0.055) / 1.055) ** 2.4,
  );
  const luminance = [0.2126, 0.7152, 0.0722].reduce((sum, weight, index) => sum + weight * (linear[index] ?? 0), 0);
  return 1.05 / (luminance + 0.05);
}

describe("readableAccent", () => {
  it.each([
    { name: "a deep colour stays", colour: "#0B5A66", expected: { colour: "#0b5a66", darkened: false } },
    { name: "black stays", colour: "#000000", expected: { colour: "#000000", darkened: false } },
  ])("$name", ({ colour, expected }) => expect(readableAccent(colour)).toEqual(expected));

  it("returns a readable colour on white for any choice, darkened only as far as needed", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 0xffffff }), (number) => {
        const chosen = `#${number.toString(16).padStart(6, "0")}`;
        const { colour, darkened } = readableAccent(chosen);
        expect(colour).toMatch(/^#[0-9a-f]{6}$/);
        expect(contrastToWhite(colour)).toBeGreaterThanOrEqual(4.5);
        expect(darkened).toBe(contrastToWhite(chosen) < 4.5);
        if (darkened) expect(contrastToWhite(colour)).toBeLessThan(5.2);
      }),
    );
  });
});
