import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { heightOf, placeItems } from "#pdf/layout/flow.ts";
import { type Break, type LayoutItem, type LayoutRow, wholeRow } from "#pdf/layout/layoutItem.ts";
import { PAPERS } from "#pdf/page/paper.ts";
import type { Sheet } from "#pdf/page/sheets.ts";

type PartPlace = {
  readonly name: string;
  readonly page: number;
  readonly y: number;
  readonly from: number;
  readonly to: number;
};

const PAGE = PAPERS.a4;
const ROOM = PAGE.bottom - PAGE.top;

function aBand(name: string, drawn: PartPlace[], rest: Partial<LayoutRow> = {}): LayoutRow {
  return {
    kind: "row",
    gap: 10,
    above: 2,
    below: 2,
    lines: 1,
    lineHeight: 12,
    whole: 3,
    keepNext: false,
    head: null,
    draw: (sheet, y, from, to) => drawn.push({ name, page: sheet.number, y, from, to }),
    ...rest,
  };
}

function place(items: (drawn: PartPlace[]) => readonly LayoutItem[]) {
  const drawn: PartPlace[] = [];
  const { sheets, drawings } = placeItems(items(drawn), PAGE);
  for (const draw of drawings) draw();
  return { drawn, sheets };
}

describe("placeItems", () => {
  it("draws every line once, in order, and none below the text area of a page", () => {
    const anyBand = fc.record({
      lines: fc.integer({ min: 1, max: 200 }),
      keepNext: fc.boolean(),
      whole: fc.integer({ min: 1, max: 9 }),
    });
    fc.assert(
      fc.property(fc.array(anyBand, { minLength: 1, maxLength: 12 }), (bands) => {
        const { drawn } = place((all) => bands.map((band, index) => aBand(`${index}`, all, band)));
        for (const [index, { lines }] of bands.entries()) {
          const parts = drawn.filter(({ name }) => name === `${index}`);
          expect(parts.map(({ from }) => from)).toEqual([0, ...parts.slice(0, -1).map(({ to }) => to)]);
          expect(parts.at(-1)?.to).toBe(lines);
        }
        for (const { y, from, to } of drawn) {
          expect(y).toBeGreaterThanOrEqual(PAGE.top);
          expect(y + (to - from) * 12).toBeLessThanOrEqual(PAGE.bottom + 2);
        }
      }),
    );
  });

  it("splits a band taller than a page, and leaves no single line", () => {
    const { drawn } = place((all) => [aBand("row", all, { lines: 2 * Math.floor((ROOM - 2) / 12) + 1, gap: 0 })]);
    expect(drawn.map(({ page }) => page)).toEqual([1, 2, 3]);
    for (const { from, to } of drawn) expect(to - from).toBeGreaterThan(1);
  });

  it("keeps a heading with the following text", () => {
    const filler = Math.floor(ROOM / 12) - 2;
    const { drawn } = place((all) => [
      aBand("filler", all, { lines: filler, above: 0, below: 0 }),
      aBand("heading", all, { keepNext: true, gap: 0, above: 0, below: 0 }),
      aBand("text", all, { lines: 2, gap: 0 }),
    ]);
    expect(drawn.find(({ name }) => name === "heading")?.page).toBe(2);
    expect(drawn.find(({ name }) => name === "text")?.page).toBe(2);
  });

  it("repeats the head of a table where it continues, and only there", () => {
    const heads: number[] = [];
    const head = { height: 20, draw: (sheet: Sheet) => heads.push(sheet.number) };
    const rows = Array.from({ length: 100 }, (_, index) => `${index}`);
    const { drawn, sheets } = place((all) => [
      aBand("header", all, { keepNext: true }),
      ...rows.map((name) => aBand(name, all, { head, gap: 0 })),
    ]);
    expect(heads).toEqual(sheets.slice(1).map(({ number }) => number));
    const second = drawn.find(({ page }) => page === 2);
    expect(second?.y).toBe(PAGE.top + 20);
  });

  it("sets columns side by side, each on as many pages as it needs, and continues below the longest", () => {
    const { drawn, sheets } = place((all) => [
      {
        kind: "columns",
        gap: 0,
        align: "start",
        columns: [[aBand("a", all, { lines: 10 })], [aBand("b", all, { lines: 100 })]],
      },
      aBand("after", all),
    ]);
    expect(drawn.find(({ name }) => name === "a")).toMatchObject({ page: 1, y: PAGE.top });
    expect(drawn.filter(({ name }) => name === "b").map(({ page }) => page)).toEqual([1, 2]);
    expect(drawn.find(({ name }) => name === "after")?.page).toBe(2);
    expect(sheets).toHaveLength(2);
  });

  it("centres shorter columns on request", () => {
    const { drawn } = place((all) => [
      {
        kind: "columns",
        gap: 0,
        align: "center",
        columns: [[aBand("low", all)], [aBand("high", all, { lines: 11 })]],
      },
    ]);
    expect(drawn.find(({ name }) => name === "low")?.y).toBe(PAGE.top + 60);
  });

  it("starts a new page at a break if most of the previous one is used, and continues below otherwise", () => {
    const next = (lines: number, rest: Partial<Break> = {}) =>
      place((all) => [aBand("first", all, { lines }), { kind: "break", ...rest }, aBand("next", all)]).drawn.find(
        ({ name }) => name === "next",
      );
    expect(next(50)).toMatchObject({ page: 2, y: PAGE.top });
    expect(next(5)).toMatchObject({ page: 1 });
    expect(next(5, { always: true })).toMatchObject({ page: 2, y: PAGE.top });
    // After a small overflow the next section follows on the same page, however strict the break is.
    expect(next(60, { always: true })).toMatchObject({ page: 2 });
    expect(next(60, { always: true })?.y).toBeGreaterThan(PAGE.top);
  });

  it("shrinks a figure as little as needed to fit on the page, down to its least height", () => {
    const figureBelow = (lines: number) => {
      const heights: number[] = [];
      const figure = (): LayoutRow => ({
        ...wholeRow(300, false, (_sheet, _y, height) => heights.push(height)),
        gap: 0,
        least: 200,
      });
      const { drawn, sheets } = place((all) => [
        aBand("text", all, { lines, above: 0, below: 0 }),
        aBand("heading", all, { keepNext: true, above: 0, below: 0, gap: 0 }),
        figure(),
      ]);
      return {
        height: heights[0] ?? 0,
        page: sheets.length,
        heading: drawn.find(({ name }) => name === "heading")?.page,
      };
    };
    // 700 points of room: the heading and 300 points fit below 30 lines; below 35 lines 268 are left, below 45 none.
    expect(figureBelow(30)).toMatchObject({ height: 300, page: 1 });
    const lower = figureBelow(35);
    expect(lower.page).toBe(1);
    expect(lower.height).toBeLessThanOrEqual(ROOM - 36 * 12 + 1e-6);
    expect(lower.height).toBeGreaterThan(ROOM - 36 * 12 - 4);
    expect(figureBelow(45)).toMatchObject({ height: 300, page: 2, heading: 2 });
  });

  it("draws nothing until the drawings are run", () => {
    const drawn: PartPlace[] = [];
    const { drawings } = placeItems([aBand("only", drawn)], PAGE);
    expect(drawn).toEqual([]);
    for (const draw of drawings) draw();
    expect(drawn).toHaveLength(1);
  });

  it("makes no empty page", () => {
    expect(
      place((all) => [{ kind: "break" }, { kind: "break" }, aBand("only", all), { kind: "break" }]).sheets,
    ).toHaveLength(1);
  });

  it("measures exactly what it places", () => {
    const [sheet] = place((all) => [aBand("a", all, { lines: 3 }), aBand("b", all)]).sheets;
    expect((sheet?.end ?? 0) - PAGE.top).toBe(heightOf([aBand("a", [], { lines: 3 }), aBand("b", [])]));
  });
});
