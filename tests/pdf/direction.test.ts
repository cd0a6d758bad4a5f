import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import type { Block } from "#document/document.ts";
import { STYLES } from "#pdf/page/theme.ts";
import { layOut } from "#pdf/renderPdf.ts";
import { directionOf, levelsOf, visualOrder } from "#pdf/text/direction.ts";
import type { Line } from "#pdf/text/lines.ts";
import { startOf } from "#pdf/text/lines.ts";
import type { Faces } from "#pdf/text/measure.ts";
import { wrapRuns } from "#pdf/text/wrap.ts";
import { paintingFaces } from "./paintingFaces.ts";
import { aDocument } from "./sampleDocument.ts";

let faces: Faces;
beforeAll(async () => {
  faces = await paintingFaces();
});

/** Returns the text of a line from left to right, in visual order. */
function seen({ fragments }: Line): string {
  return [...fragments]
    .sort((a, b) => a.x - b.x)
    .map(({ shown, turned }) => (turned ? Array.from(shown).reverse().join("") : shown))
    .join("")
    .trim();
}

const wrap = (text: string, width = 400) => wrapRuns([{ text }], STYLES.body, width, faces);

describe("the direction of a paragraph", () => {
  it.each([
    ["Latin", "Level 3", "ltr"],
    ["Hebrew", "שלום", "rtl"],
    ["a number before Arabic", "12. مرحبا", "rtl"],
    ["Latin before Hebrew", "ISO שלום", "ltr"],
    ["no letter at all", "12 %", "ltr"],
  ])("%s", (_, text, expected) => {
    expect(directionOf(text)).toBe(expected);
  });
});

describe("the order of pieces", () => {
  it.each([
    ["one direction", [0, 0, 0], [0, 1, 2]],
    ["right to left", [1, 1, 1], [2, 1, 0]],
    ["a number inside", [1, 2, 2, 1], [3, 1, 2, 0]],
    ["right to left inside", [0, 1, 1, 0], [0, 2, 1, 3]],
  ])("%s", (_, levels, expected) => {
    expect(visualOrder(levels)).toEqual(expected);
  });

  it("has each piece once", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(4)), (levels) => {
        expect([...visualOrder(levels)].sort((a, b) => a - b)).toEqual(levels.map((_, index) => index));
      }),
    );
  });

  it("keeps the order of digits in Hebrew", () => {
    expect(Array.from(levelsOf("א 12", "rtl"))).toEqual([1, 1, 2, 2]);
  });
});

describe("right-to-left lines", () => {
  it.each([
    ["words", "אבג דהו", "והד גבא"],
    ["a number", "אבג 123 דהו", "והד 123 גבא"],
    ["brackets turn around", "אבג (דהו)", "(והד) גבא"],
    ["Latin inside", "אבג ISO 42001 דהו.", ".והד ISO 42001 גבא"],
    ["Hebrew inside of Latin", "see אבג דהו now", "see והד גבא now"],
  ])("%s", (_, text, expected) => {
    const [line] = wrap(text);
    expect(line && seen(line)).toBe(expected);
  });

  it("give each paragraph its own direction and alignment", () => {
    const [first, second] = wrap("Policy:\nאבג דהו");
    expect([first?.direction, second?.direction]).toEqual(["ltr", "rtl"]);
    expect(first && startOf(first, 10, 200)).toBe(10);
    expect(second && startOf(second, 10, 200) + second.width).toBeCloseTo(210);
  });

  it("lose nothing, never overlap and stay in the column", () => {
    const word = fc.constantFrom("אבג", "דה", "(123)", "ISO", "مرحبا", "a/b", "«", "!", "漢字", "👩‍👩‍👧");
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 20 }),
        fc.integer({ min: 60, max: 300 }),
        (formatter, width) => {
          const lines = wrap(formatter.join(" "), width);
          const read = lines.flatMap(({ fragments }) => fragments.map(({ text }) => text)).join("");
          expect(read.replace(/\s/g, "")).toBe(formatter.join("").replace(/\s/g, ""));
          for (const line of lines) {
            const placed = line.fragments.filter((each) => each.width > 0).sort((a, b) => a.x - b.x);
            for (const [index, { x, width: own }] of placed.entries()) {
              expect(x + own).toBeLessThanOrEqual((placed[index + 1]?.x ?? line.width) + 3);
            }
            expect(line.width).toBeLessThanOrEqual(width + 1e-3);
          }
        },
      ),
    );
  });
});

describe("right-to-left lists", () => {
  const texts = (marker: "bullet" | "number", ...items: readonly string[]) => {
    const blocks: readonly Block[] = [{ kind: "list", marker, items: items.map((text) => [{ text }]) }];
    const { sheets } = layOut(aDocument(blocks), faces);
    return (sheets[0]?.pieces ?? []).flatMap(({ owner, marks }) =>
      owner.type === "Lbl" || owner.type === "LBody"
        ? [{ type: owner.type, x: marks.flatMap((mark) => ("x" in mark ? [mark.x] : [])) }]
        : [],
    );
  };

  it.each(["bullet", "number"] as const)("have the %s to the right of their text", (marker) => {
    const [left, text, right, turned] = texts(marker, "Policy", "אבג דהו");
    expect(Math.max(...(left?.x ?? []))).toBeLessThan(Math.min(...(text?.x ?? [])));
    expect(Math.min(...(right?.x ?? []))).toBeGreaterThan(Math.max(...(turned?.x ?? [])));
  });
});

describe("scripts without spaces", () => {
  it("may end a line after each letter, but not before closing punctuation", () => {
    const lines = wrap("人工知能の責任ある利用、および「安全性」の確保。".repeat(4), 120);
    expect(lines.length).toBeGreaterThan(4);
    for (const [index, line] of lines.entries()) {
      if (index < lines.length - 1) expect(line.width).toBeGreaterThan(80);
      expect(line.fragments[0]?.text).not.toMatch(/^[、。」]/);
    }
  });
});
