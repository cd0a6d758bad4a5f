import { expect, it } from "vitest";
import { drawBandShape } from "#pdf/charts/bandShape.ts";
import { addSheet } from "#pdf/page/sheets.ts";

it("differs between the five bands, so that they are distinguishable without colour", () => {
  const shapes = [1, 2, 3, 4, 5].map((step) => {
    const sheet = addSheet([]);
    drawBandShape(sheet, step, [0, 0]);
    return JSON.stringify(sheet.pieces.flatMap(({ marks }) => marks.map((mark) => ({ ...mark, colour: "" }))));
  });
  expect(new Set(shapes).size).toBe(5);
});
