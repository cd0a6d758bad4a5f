import type { OutlineStep } from "#document/brand/logo.ts";
import { type Matrix, parseNumbers, transformPoint } from "./matrix.ts";
import { readPath } from "./readPath.ts";
import type { Element } from "./xml.ts";

/** Distance of the control points of a quarter circle from its ends, in radii. */
const QUARTER_CIRCLE = 0.5522847498;

/** The size of the drawing, the base of percentages. */
export type DrawingSize = { readonly width: number; readonly height: number };

const HORIZONTAL = ["x", "cx", "rx", "width"];
const VERTICAL = ["y", "cy", "ry", "height"];

/**
 * Returns the outline of a shape in its own coordinates; null if the element is not a shape or has invalid attributes.
 */
export function outlineOf({ name, attributes }: Element, whole: DrawingSize): readonly OutlineStep[] | null {
  const length = (attribute: string) => {
    const diagonal = Math.hypot(whole.width, whole.height) / Math.SQRT2;
    const all = HORIZONTAL.includes(attribute) ? whole.width : VERTICAL.includes(attribute) ? whole.height : diagonal;
    return lengthOf(attributes.get(attribute) ?? "0", all);
  };
  switch (name) {
    case "path":
      return readPath(attributes.get("d") ?? "");
    case "rect":
      return rectangle(length("x"), length("y"), length("width"), length("height"), radiiOf(attributes, length));
    case "circle":
      return ellipse(length("cx"), length("cy"), length("r"), length("r"));
    case "ellipse":
      return ellipse(length("cx"), length("cy"), length("rx"), length("ry"));
    case "polygon":
    case "polyline":
      return polygon(parseNumbers(attributes.get("points") ?? ""));
    default:
      return null;
  }
}

/**
 * Parses a length into user units; pixels are equal to them, and percentages refer to `all`. Returns NaN for anything
 * else.
 */
export function lengthOf(text: string, all = Number.NaN): number {
  const [, number, unit] = /^([-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[-+]?\d+)?)(px|pt|mm|cm|in|%)?$/i.exec(text.trim()) ?? [];
  return number === undefined ? Number.NaN : unit === "%" ? (Number(number) / 100) * all : Number(number);
}

/** Applies a matrix to an outline. */
export function transformOutline(outline: readonly OutlineStep[], matrix: Matrix): readonly OutlineStep[] {
  return outline.map((step): OutlineStep => {
    if (step[0] === "Z") return step;
    if (step[0] !== "C") return [step[0], ...transformPoint(matrix, step[1], step[2])];
    const [, x1, y1, x2, y2, x, y] = step;
    return ["C", ...transformPoint(matrix, x1, y1), ...transformPoint(matrix, x2, y2), ...transformPoint(matrix, x, y)];
  });
}

/** Returns the corner radii; a missing one equals the other. */
function radiiOf(
  attributes: ReadonlyMap<string, string>,
  length: (attribute: string) => number,
): readonly [rx: number, ry: number] {
  const [rx, ry] = [length("rx"), length("ry")];
  return [attributes.has("rx") ? rx : ry, attributes.has("ry") ? ry : rx];
}

function rectangle(
  x: number,
  y: number,
  width: number,
  height: number,
  radii: readonly [rx: number, ry: number],
): readonly OutlineStep[] {
  const [right, bottom] = [x + width, y + height];
  const rx = Math.min(radii[0], width / 2);
  const ry = Math.min(radii[1], height / 2);
  if (rx === 0 || ry === 0) return [["M", x, y], ["L", right, y], ["L", right, bottom], ["L", x, bottom], ["Z"]];
  const [kx, ky] = [rx * (1 - QUARTER_CIRCLE), ry * (1 - QUARTER_CIRCLE)];
  return [
    ["M", x + rx, y],
    ["L", right - rx, y],
    ["C", right - kx, y, right, y + ky, right, y + ry],
    ["L", right, bottom - ry],
    ["C", right, bottom - ky, right - kx, bottom, right - rx, bottom],
    ["L", x + rx, bottom],
    ["C", x + kx, bottom, x, bottom - ky, x, bottom - ry],
    ["L", x, y + ry],
    ["C", x, y + ky, x + kx, y, x + rx, y],
    ["Z"],
  ];
}

function ellipse(x: number, y: number, rx: number, ry: number): readonly OutlineStep[] {
  return rectangle(x - rx, y - ry, 2 * rx, 2 * ry, [rx, ry]);
}

function polygon(numbers: readonly number[]): readonly OutlineStep[] {
  const points = Array.from({ length: Math.floor(numbers.length / 2) }, (_, index): OutlineStep => {
    return [index === 0 ? "M" : "L", numbers[2 * index] ?? 0, numbers[2 * index + 1] ?? 0];
  });
  return points.length === 0 ? [] : [...points, ["Z"]];
}
