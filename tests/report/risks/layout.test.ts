import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cellOf, diameterFor, placeDiscs, placeRings, RING_DIAMETER, STRIP } from "#report/risks/layout.ts";
import type { MatrixPlace } from "#report/risks/riskMatrix.ts";
import type { Rating } from "#scoring/scenarios.ts";

const NOISE = 1e-9;
const between = fc.oneof(fc.integer({ min: 1, max: 5 }), fc.double({ min: 1, max: 5, noNaN: true }));
const anyRating: fc.Arbitrary<Rating> = fc.record({ likelihood: between, impact: between });
/** Spread out, or crowded around one point. */
const anyRatings = fc.oneof(
  fc.array(anyRating, { maxLength: 40 }),
  fc.tuple(anyRating, fc.integer({ min: 1, max: 60 })).map(([rating, count]) => Array(count).fill(rating) as Rating[]),
);
const distance = (a: MatrixPlace, b: MatrixPlace) => Math.hypot(a.x - b.x, a.y - b.y);
const half = (diameter: number) => diameter / 2 - NOISE;

describe("cells", () => {
  it.each([
    { name: "the mildest is at the bottom left", rating: { likelihood: 1, impact: 1 }, cell: { column: 0, row: 4 } },
    { name: "the worst is at the top right", rating: { likelihood: 5, impact: 5 }, cell: { column: 4, row: 0 } },
    { name: "halves round up", rating: { likelihood: 2.5, impact: 3.5 }, cell: { column: 3, row: 2 } },
    { name: "below a half rounds down", rating: { likelihood: 2.49, impact: 3.49 }, cell: { column: 2, row: 3 } },
  ])("$name", ({ rating, cell }) => expect(cellOf(rating)).toEqual(cell));
});

describe("discs", () => {
  it("are at their ratings when nothing is in the way", () => {
    const ratings = [
      { likelihood: 2.1, impact: 3.2 },
      { likelihood: 4, impact: 1 },
    ];
    expect(placeDiscs(ratings, diameterFor(ratings))).toEqual([
      { x: 2.7, y: 3.4 },
      { x: 0.5, y: 1.5 },
    ]);
  });

  it("keep their size for nine in one cell; more become smaller", () => {
    const crowd = (count: number) => diameterFor(Array.from({ length: count }, () => ({ likelihood: 3, impact: 3 })));
    expect(crowd(9)).toBe(crowd(1));
    expect(crowd(10)).toBeLessThan(crowd(9));
    expect(crowd(26)).toBeGreaterThan(0.16);
  });

  it("never touch, and lie in their own cell below its strip", () => {
    fc.assert(
      fc.property(anyRatings, (ratings) => {
        const diameter = diameterFor(ratings);
        const discs = placeDiscs(ratings, diameter);
        discs.forEach((disc, index) => {
          const { column, row } = cellOf(ratings[index] ?? { likelihood: 1, impact: 1 });
          expect(disc.x - column).toBeGreaterThanOrEqual(half(diameter));
          expect(column + 1 - disc.x).toBeGreaterThanOrEqual(half(diameter));
          expect(disc.y - row).toBeGreaterThanOrEqual(STRIP + half(diameter));
          expect(row + 1 - disc.y).toBeGreaterThanOrEqual(half(diameter));
          for (const other of discs.slice(0, index))
            expect(distance(disc, other)).toBeGreaterThanOrEqual(diameter - NOISE);
        });
      }),
    );
  });
});

describe("rings", () => {
  it("lie in their own cell, and clear of discs and each other unless the cell is full", () => {
    fc.assert(
      fc.property(fc.array(anyRating, { maxLength: 26 }), (ratings) => {
        const diameter = diameterFor(ratings);
        const discs = placeDiscs(ratings, diameter);
        const rings = placeRings(ratings, discs, diameter);
        rings.forEach((ring, index) => {
          const { column, row } = cellOf(ratings[index] ?? { likelihood: 1, impact: 1 });
          expect([Math.floor(ring.x), Math.floor(ring.y)]).toEqual([column, row]);
          const full = ratings.filter((rating) => {
            const cell = cellOf(rating);
            return cell.column === column && cell.row === row;
          });
          if (full.length > 4) return;
          for (const disc of discs) expect(distance(ring, disc)).toBeGreaterThanOrEqual(half(diameter + RING_DIAMETER));
          for (const other of rings.slice(0, index))
            expect(distance(ring, other)).toBeGreaterThanOrEqual(RING_DIAMETER - NOISE);
        });
      }),
    );
  });
});
