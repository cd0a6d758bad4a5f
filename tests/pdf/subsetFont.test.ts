import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { subsetFonts } from "#node/build/subsetFonts.ts";
import { readFace } from "#pdf/fonts/face.ts";
import type { Fonts } from "#pdf/fonts/fonts.ts";
import { subsetFont } from "#pdf/fonts/subsetFont.ts";
import { readTables, tableOf } from "#pdf/fonts/tables.ts";

let fonts: Fonts;
beforeAll(async () => {
  fonts = await subsetFonts("wide");
});

/** Returns the outline of a letter; for a composite glyph, its parts. */
function outline(file: Uint8Array, unit: number): readonly unknown[] {
  const tables = readTables(file);
  const [loca, glyf] = [tableOf(tables, "loca"), tableOf(tables, "glyf")];
  const long = tableOf(tables, "head").getUint16(50) === 1;
  const place = (glyph: number) => (long ? loca.getUint32(4 * glyph) : 2 * loca.getUint16(2 * glyph));
  const read = (glyph: number): readonly unknown[] => {
    const bytes = new Uint8Array(glyf.buffer, glyf.byteOffset + place(glyph), place(glyph + 1) - place(glyph));
    if ((bytes[0] ?? 0) < 0x80) return [...bytes];
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    const step = view.getUint16(10) & 1 ? 8 : 6;
    const second = view.getUint16(10) & 0x20 ? [read(view.getUint16(10 + step + 2))] : [];
    return [...bytes.subarray(0, 12), read(view.getUint16(12)), ...second];
  };
  return read(readFace(file).glyph(unit));
}

const LETTERS = [..." AVWTjąéñøßĄŁőẞ–’“•→≥€"].map((letter) => letter.charCodeAt(0));

describe("subsetFont", () => {
  it.each(["serif", "sans", "strong"] as const)("keeps the letters of %s unchanged, and no others", (name) => {
    fc.assert(
      fc.property(fc.subarray(LETTERS, { minLength: 1 }), (letters) => {
        const [whole, cut] = [readFace(fonts[name]), readFace(subsetFont(fonts[name], letters))];
        for (const unit of letters) {
          expect(cut.glyph(unit) > 0).toBe(whole.glyph(unit) > 0);
          expect(cut.advance(cut.glyph(unit))).toBe(whole.advance(whole.glyph(unit)));
          expect(outline(subsetFont(fonts[name], letters), unit)).toEqual(outline(fonts[name], unit));
        }
        expect(cut.glyph(0x51)).toBe(0);
        expect([cut.ascent, cut.descent]).toEqual([whole.ascent, whole.descent]);
      }),
      { numRuns: 30 },
    );
  });

  it("numbers letters by code point, whatever the order of the input", () => {
    const face = readFace(subsetFont(fonts.sans, [0x63, 0x61, 0x62]));
    expect([0x61, 0x62, 0x63].map((unit) => face.glyph(unit))).toEqual([1, 2, 3]);
  });
});
