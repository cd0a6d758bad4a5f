import { describe, expect, it } from "vitest";
import { bandStep, drawBandShape } from "#documents/pdf/bandShape.ts";
import { addSheet } from "#documents/pdf/sheets.ts";

const steps = (count: number) => Array.from({ length: count }, (_, position) => bandStep({ position, count }));

describe("the shape of a band", () => {
  it.each([
    [1, [4]],
    [2, [0, 4]],
    [3, [0, 2, 4]],
    [4, [0, 1, 3, 4]],
    [5, [0, 1, 2, 3, 4]],
  ])("is stretched to %i bands: the worst is always the triangle", (count, expected) => {
    expect(steps(count)).toEqual(expected);
  });

  it("is another for each of five bands, without its colour", () => {
    const shapes = [0, 1, 2, 3, 4].map((position) => {
      const sheet = addSheet([]);
      drawBandShape(sheet, { position, count: 5 }, [0, 0]);
      return JSON.stringify(sheet.pieces.flatMap(({ marks }) => marks.map((mark) => ({ ...mark, colour: "" }))));
    });
    expect(new Set(shapes).size).toBe(5);
  });
});
