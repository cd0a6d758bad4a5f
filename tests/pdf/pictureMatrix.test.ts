import { expect, it } from "vitest";
import { pictureMatrix } from "#pdf/page/paint.ts";

/** The visual place of the stored image's first row and first column, by orientation (CIPA DC-008, 4.6.4 A). */
const SEEN = [
  { orientation: 1, row: "top", column: "left" },
  { orientation: 2, row: "top", column: "right" },
  { orientation: 3, row: "bottom", column: "right" },
  { orientation: 4, row: "bottom", column: "left" },
  { orientation: 5, row: "left", column: "top" },
  { orientation: 6, row: "right", column: "top" },
  { orientation: 7, row: "right", column: "bottom" },
  { orientation: 8, row: "left", column: "bottom" },
];

/** Returns the edge of the box, x 20…120 and y 630…670 on a page 700 points high, that contains two points. */
function edgeOf(points: readonly (readonly [number, number])[]): string {
  const on = (test: (point: readonly [number, number]) => boolean) => points.every(test);
  if (on(([x]) => x === 20)) return "left";
  if (on(([x]) => x === 120)) return "right";
  if (on(([, y]) => y === 670)) return "top";
  return on(([, y]) => y === 630) ? "bottom" : "nowhere";
}

it.each(SEEN)("orientation $orientation shows the first row at the $row and the first column at the $column", (one) => {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = pictureMatrix(
    { x: 20, y: 30, width: 100, height: 40 },
    700,
    one.orientation,
  );
  // PDF has the first row at the top of the unit square, where y is 1.
  const at = (x: number, y: number) => [a * x + c * y + e, b * x + d * y + f] as const;
  expect(edgeOf([at(0, 1), at(1, 1)])).toBe(one.row);
  expect(edgeOf([at(0, 0), at(0, 1)])).toBe(one.column);
});
