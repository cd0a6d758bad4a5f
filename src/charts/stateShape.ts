import type { Point } from "./polygon.ts";

/** Half the size of a mark. */
const R = 4.5;

/** Marks that are told apart without colour: disc, square, triangle, diamond, cross, triangle on its tip. */
const SHAPES: readonly ((x: number, y: number) => string)[] = [
  (x, y) => `M${x - R} ${y}a${R} ${R} 0 1 0 ${2 * R} 0a${R} ${R} 0 1 0 ${-2 * R} 0Z`,
  (x, y) => `M${x - R} ${y - R}h${2 * R}v${2 * R}h${-2 * R}Z`,
  (x, y) => `M${x} ${y - R - 1}L${x + R + 1} ${y + R}H${x - R - 1}Z`,
  (x, y) => `M${x} ${y - R - 1}L${x + R + 1} ${y}L${x} ${y + R + 1}L${x - R - 1} ${y}Z`,
  (x, y) => `M${x - R} ${y - R}L${x + R} ${y + R}M${x + R} ${y - R}L${x - R} ${y + R}`,
  (x, y) => `M${x} ${y + R + 1}L${x + R + 1} ${y - R}H${x - R - 1}Z`,
];

/** The SVG path of the mark of a state of a comparison, by its place among the states. */
export function statePath(index: number, [x, y]: Point): string {
  return SHAPES[index % SHAPES.length]?.(x, y) ?? "";
}
