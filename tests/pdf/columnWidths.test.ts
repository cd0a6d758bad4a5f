import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { spread } from "#pdf/layout/columnWidths.ts";

const columns = fc.array(
  fc.record({ share: fc.integer({ min: 1, max: 20 }), least: fc.integer({ min: 0, max: 90 }) }),
  {
    minLength: 1,
    maxLength: 9,
  },
);

describe("spread", () => {
  it("fills the width, and breaks no word if there is room for all", () => {
    fc.assert(
      fc.property(columns, fc.integer({ min: 100, max: 600 }), (given, room) => {
        const least = given.map((column) => column.least);
        const widths = spread(
          given.map((column) => column.share),
          least,
          room,
        );
        const sum = (numbers: readonly number[]) => numbers.reduce((all, number) => all + number, 0);
        expect(sum(widths)).toBeCloseTo(room, 6);
        if (sum(least) < room) {
          for (const [index, width] of widths.entries())
            expect(width).toBeGreaterThanOrEqual((least[index] ?? 0) - 1e-9);
        }
      }),
    );
  });

  it("uses the shares if every word fits", () => {
    expect(spread([1, 3], [10, 10], 100)).toEqual([25, 75]);
  });
});
