import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { avoidOrphans } from "#pdf/layout/avoidOrphans.ts";
import { placeItems } from "#pdf/layout/flow.ts";
import type { LayoutRow } from "#pdf/layout/layoutItem.ts";
import { PAPERS, roomOf } from "#pdf/page/paper.ts";

const PAGE = PAPERS.a4;

/** Returns the rows that begin on each page, below a text that leaves `room` points of the first page. */
function pagesOf(lines: readonly number[], room: number): readonly (readonly number[])[] {
  const pages = new Map<number, number[]>();
  const band = (rest: Partial<LayoutRow>): LayoutRow => ({
    kind: "row",
    gap: 0,
    above: 4,
    below: 4,
    lines: 1,
    lineHeight: 12.5,
    whole: 8,
    keepNext: false,
    head: null,
    draw: () => undefined,
    ...rest,
  });
  const rows = lines.map((count, index) =>
    band({
      lines: count,
      draw(sheet, _y, from) {
        if (from === 0) pages.set(sheet.number, [...(pages.get(sheet.number) ?? []), index]);
      },
    }),
  );
  const text = band({ above: 0, below: 0, lineHeight: roomOf(PAGE) - room });
  const { drawings } = placeItems([text, band({ keepNext: true }), ...avoidOrphans(rows)], PAGE);
  for (const draw of drawings) draw();
  return [...pages.values()];
}

const anyRoom = fc.integer({ min: 0, max: 600 });

describe("keepCompany", () => {
  it("keeps at least three rows on every page, or all there are", () => {
    const anyLines = fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(anyLines, anyRoom, (lines, room) => {
        const pages = pagesOf(lines, room);
        expect(pages.flat()).toEqual(lines.map((_, index) => index));
        for (const rows of pages) expect(rows.length).toBeGreaterThanOrEqual(Math.min(3, lines.length));
      }),
    );
  });

  it("never splits fewer than six rows", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 1, maxLength: 5 }), anyRoom, (lines, room) => {
        expect(pagesOf(lines, room)).toHaveLength(1);
      }),
    );
  });

  it("allows a tall row on its own", () => {
    // Two rows of eight lines; there is room for the first.
    expect(pagesOf([8, 8], 200)).toEqual([[0], [1]]);
  });

  it("leaves no row alone at the end of a table of tall rows", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 4, max: 12 }), { minLength: 3, maxLength: 40 }),
        anyRoom,
        (lines, room) => {
          expect(pagesOf(lines, room).at(-1)?.length).toBeGreaterThanOrEqual(2);
        },
      ),
    );
  });

  it("leaves a row below a tall first one, where the third has no room", () => {
    // A line, and rows of six, three and seven lines; there is room for the first two.
    expect(pagesOf([6, 3, 7, 3, 3, 3], 200)).toEqual([
      [0, 1],
      [2, 3, 4, 5],
    ]);
  });
});
