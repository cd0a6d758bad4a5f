import svgpath from "svgpath";
import type { OutlineStep } from "#document/brand/logo.ts";

/** Coordinate limit, far beyond any real drawing; it also excludes infinity. */
const MAX_COORDINATE = 1e7;

/** Parses the `d` attribute of a path into absolute outline steps; returns null if it is invalid. */
export function readPath(data: string): readonly OutlineStep[] | null {
  const path = svgpath(data);
  // svgpath keeps the segments before an error; its types do not declare `err`.
  if (Reflect.get(path, "err") !== "") return null;
  const steps: OutlineStep[] = [];
  path
    .abs()
    .unshort()
    .unarc()
    .iterate(([kind, ...numbers], _index, x, y) => {
      steps.push(stepOf(kind, numbers, x, y));
    });
  return steps.every((step) => step.every(isNear)) ? steps : null;
}

/** Converts an absolute path segment that starts at x, y into an outline step. */
function stepOf(kind: string, numbers: readonly number[], x: number, y: number): OutlineStep {
  const n = (index: number) => numbers[index] ?? Number.NaN;
  switch (kind) {
    case "M":
    case "L":
      return [kind, n(0), n(1)];
    case "H":
      return ["L", n(0), y];
    case "V":
      return ["L", x, n(0)];
    case "C":
      return ["C", n(0), n(1), n(2), n(3), n(4), n(5)];
    case "Q":
      return raised([x, y], [n(0), n(1)], [n(2), n(3)]);
    default:
      return ["Z"];
  }
}

type Point = readonly [x: number, y: number];

/** Converts a quadratic curve into the equivalent cubic one. */
function raised(from: Point, control: Point, to: Point): OutlineStep {
  const towards = (end: number, middle: number) => end + (2 / 3) * (middle - end);
  const [x1, y1] = [towards(from[0], control[0]), towards(from[1], control[1])];
  const [x2, y2] = [towards(to[0], control[0]), towards(to[1], control[1])];
  return ["C", x1, y1, x2, y2, ...to];
}

function isNear(part: string | number): boolean {
  return typeof part === "string" || Math.abs(part) <= MAX_COORDINATE;
}
