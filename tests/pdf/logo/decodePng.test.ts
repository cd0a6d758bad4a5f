import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodePng } from "#pdf/logo/decodePng.ts";
import { readLogo } from "#pdf/logo/readLogo.ts";
import { type PngPlan, pngFile } from "./pngFile.ts";

/** Returns pixels as `rrggbb`, followed by the opacity if it is not full. */
function pixels(plan: PngPlan): readonly string[] {
  const decoded = decodePng(pngFile(plan));
  if (decoded === null) return ["damaged"];
  const hex = (value = 0) => value.toString(16).padStart(2, "0");
  return Array.from({ length: decoded.width * decoded.height }, (_, place) => {
    const opacity = decoded.alpha?.[place] ?? 255;
    const colour = Array.from(decoded.colours.subarray(3 * place, 3 * place + 3), hex).join("");
    return opacity === 255 ? colour : `${colour}/${opacity}`;
  });
}

/** Four pixels in two lines: 102030 405060 / 112233 445566, the second line as stored after each filter. */
const first = [0, 0x10, 0x20, 0x30, 0x40, 0x50, 0x60];
const COLOURS = ["102030", "405060", "112233", "445566"];
const minus = (...values: readonly number[]) => values.map((value) => value & 0xff);

describe("decodePng", () => {
  it.each<{ readonly name: string; readonly plan: PngPlan; readonly expected: readonly string[] }>([
    {
      name: "grey of one bit",
      plan: { width: 3, height: 1, kind: 0, depth: 1, lines: [[0, 0b10100000]] },
      expected: ["ffffff", "000000", "ffffff"],
    },
    {
      name: "grey of four bits",
      plan: { width: 2, height: 1, kind: 0, depth: 4, lines: [[0, 0x3f]] },
      expected: ["333333", "ffffff"],
    },
    {
      name: "grey with a veil",
      plan: { width: 2, height: 1, kind: 4, lines: [[0, 0x80, 255, 0x20, 10]] },
      expected: ["808080", "202020/10"],
    },
    {
      name: "colours of sixteen bits",
      plan: { width: 1, height: 1, kind: 6, depth: 16, lines: [[0, 0x12, 1, 0x34, 2, 0x56, 3, 0x78, 4]] },
      expected: ["123456/120"],
    },
    {
      name: "a palette with a clear colour",
      plan: {
        width: 4,
        height: 1,
        kind: 3,
        depth: 2,
        lines: [[0, 0b00_01_10_00]],
        palette: [1, 2, 3, 4, 5, 6, 7, 8, 9],
        clear: [0],
      },
      expected: ["010203/0", "040506", "070809", "010203/0"],
    },
    {
      name: "one colour that is clear",
      plan: { width: 2, height: 1, kind: 2, lines: [[0, 1, 2, 3, 4, 5, 6]], clear: [0, 4, 0, 5, 0, 6] },
      expected: ["010203", "040506/0"],
    },
    {
      name: "an interlaced picture",
      // Pixel 0 in the first pass, pixel 1 in the sixth, the second line in the seventh.
      plan: {
        width: 2,
        height: 2,
        kind: 0,
        interlaced: true,
        lines: [
          [0, 1],
          [0, 2],
          [0, 3, 4],
        ],
      },
      expected: ["010101", "020202", "030303", "040404"],
    },
    {
      name: "no difference",
      plan: { width: 2, height: 2, kind: 2, lines: [first, [0, 0x11, 0x22, 0x33, 0x44, 0x55, 0x66]] },
      expected: COLOURS,
    },
    {
      name: "differences from the left",
      plan: { width: 2, height: 2, kind: 2, lines: [first, [1, 0x11, 0x22, 0x33, 0x33, 0x33, 0x33]] },
      expected: COLOURS,
    },
    {
      name: "differences from above",
      plan: { width: 2, height: 2, kind: 2, lines: [first, [2, 1, 2, 3, 4, 5, 6]] },
      expected: COLOURS,
    },
    {
      name: "differences from the middle of both",
      plan: {
        width: 2,
        height: 2,
        kind: 2,
        lines: [first, [3, ...minus(0x11 - 0x08, 0x22 - 0x10, 0x33 - 0x18, 0x44 - 0x28, 0x55 - 0x39, 0x66 - 0x49)]],
      },
      expected: COLOURS,
    },
    {
      name: "differences from the nearest of three",
      // The plane through left, above and corner is nearest to the one above.
      plan: {
        width: 2,
        height: 2,
        kind: 2,
        lines: [first, [4, 1, 2, 3, ...minus(0x44 - 0x40, 0x55 - 0x50, 0x66 - 0x60)]],
      },
      expected: COLOURS,
    },
    {
      name: "black where lines are missing",
      plan: { width: 1, height: 2, kind: 0, lines: [[0, 9]] },
      expected: ["090909", "000000"],
    },
    { name: "noise", plan: { width: 1, height: 1, kind: 2, lines: Buffer.from("noise") }, expected: ["damaged"] },
    { name: "no palette", plan: { width: 1, height: 1, kind: 3, lines: [[0, 0]] }, expected: ["damaged"] },
    { name: "a bomb", plan: { width: 1e6, height: 1e6, kind: 2, lines: [[0]] }, expected: ["damaged"] },
  ])("reads $name", ({ plan, expected }) => expect(pixels(plan)).toEqual(expected));

  it("reads every accepted logo", async () => {
    const plans = fc.record({
      width: fc.integer({ min: 1, max: 9 }),
      height: fc.integer({ min: 1, max: 9 }),
      kind: fc.constantFrom(0, 2, 3, 4, 6),
      depth: fc.constantFrom(1, 2, 4, 8, 16),
      interlaced: fc.boolean(),
      palette: fc.constantFrom(undefined, [1, 2, 3]),
      lines: fc.array(fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 1, maxLength: 30 }), { maxLength: 9 }),
    });
    await fc.assert(
      fc.asyncProperty(plans, async ({ palette, ...plan }) => {
        const file = pngFile({ ...plan, ...(palette === undefined ? {} : { palette }) });
        const taken = await readLogo(file);
        if (taken.ok) expect(decodePng(file)).not.toBeNull();
      }),
      { numRuns: 300 },
    );
  });
});
