import fc from "fast-check";
import { beforeAll, describe, expect, it, vi } from "vitest";
import type { Faces } from "#pdf/text/measure.ts";
import { cleanLine, cleanText, graphemes, splitByFace } from "#pdf/text/text.ts";
import { loadFaces } from "./loadFaces.ts";

let faces: Faces;
beforeAll(async () => {
  faces = await loadFaces();
});

describe("cleanText", () => {
  it.each([
    ["a lone surrogate", "a\ud800b", "a\ufffdb"],
    ["controls", "a\u0000\u0007b\u009fc", "abc"],
    ["line breaks of all kinds", "a\r\nb\rc\u2028d", "a\nb\nc\nd"],
    ["tabs and wide spaces", "a\tb\u3000c", "a b c"],
    ["marks of direction", "a\u202eb\u2066c\u200f", "abc"],
    ["soft hyphens", "Vor\u00adstand", "Vorstand"],
    ["letters in parts", "e\u0301", "é"],
    ["spaces that do not break", "62\u202f%", "62\u00a0%"],
    ["what joins an emoji stays", "👩\u200d👧", "👩\u200d👧"],
  ])("%s", (_, given, expected) => {
    expect(cleanText(given)).toBe(expected);
  });

  it("changes a text that seems clean in no way that the same text with a control character would", () => {
    const units = fc.integer({ min: 0, max: 0x24ff }).map((unit) => String.fromCharCode(unit));
    fc.assert(
      fc.property(fc.string({ unit: units }), (given) => {
        expect(cleanText(`${given}\u0007`)).toBe(cleanText(given));
      }),
      { numRuns: 1000 },
    );
  });

  it("is well-formed and idempotent", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (given) => {
        const once = cleanText(given);
        expect(cleanText(once)).toBe(once);
        expect(encodeURIComponent(once)).toBeTypeOf("string");
        expect(cleanLine(given)).not.toMatch(/\n/);
      }),
    );
  });
});

describe("graphemes", () => {
  const whole = (text: string) =>
    Array.from(new Intl.Segmenter("und", { granularity: "grapheme" }).segment(text), ({ segment }) => segment);

  it("cuts a long text where it would cut it as a whole", () => {
    const letter = fc.constantFrom("a", " ", "\r\n", "e\u0301", "東", "ที่", "한", "👩🏽‍💻", "🇩🇪", "क्षि");
    const lengths = { minLength: 200, maxLength: 1_000 };
    fc.assert(
      fc.property(fc.string({ unit: letter, ...lengths }), (text) => {
        expect(graphemes(text)).toEqual(whole(text));
      }),
      { numRuns: 30 },
    );
  });

  it("never segments a long text at once, which takes V8 minutes", () => {
    const segment = vi.spyOn(Intl.Segmenter.prototype, "segment");
    const text = `${"word ".repeat(1_000)}${"東京".repeat(1_000)}`;
    expect(graphemes(text).join("")).toBe(text);
    expect(Math.max(...segment.mock.calls.map(([given]) => given.length))).toBeLessThan(1_000);
    segment.mockRestore();
  });
});

describe("splitByFace", () => {
  it("separates letters missing from a font, with one placeholder per grapheme", () => {
    expect(splitByFace("Ab 漢字 👩‍👩‍👧!", faces.sans)).toEqual([
      { text: "Ab ", shown: "Ab ", drawn: true, painted: false },
      { text: "漢字", shown: "漢字", drawn: false, painted: true },
      { text: " ", shown: " ", drawn: true, painted: false },
      { text: "👩‍👩‍👧", shown: "👩‍👩‍👧", drawn: false, painted: true },
      { text: "!", shown: "!", drawn: true, painted: false },
    ]);
  });

  it("has the letters of Europe and Vietnam, and the symbols of a report, in every font", () => {
    const letters = "AÄÅÆÇÐÉĂĄĆČŁŐŞŽßþ ΑΩάώ АЯЇЎђ Ệữờ 0123456789 −–—…“”‘’«»•·→≤≥±×€£½";
    for (const face of Object.values(faces)) {
      expect(splitByFace(letters, face).filter(({ drawn }) => !drawn)).toEqual([]);
    }
  });

  it("loses nothing and shows only letters of the font", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (given) => {
        const clean = cleanText(given).replaceAll("\n", " ");
        const stretches = splitByFace(clean, faces.serif);
        expect(stretches.map(({ text }) => text).join("")).toBe(clean);
        for (const unit of stretches.flatMap(({ painted, shown }) => (painted ? [] : [shown])).join("")) {
          expect(faces.serif.glyph(unit.charCodeAt(0))).toBeGreaterThan(0);
        }
      }),
    );
  });
});
