import type { OutlineStep } from "#report/brand/logo.ts";
import { arcCurves } from "./arc.ts";

/** How many numbers each command takes. */
const TAKES: Readonly<Record<string, number>> = { M: 2, L: 2, H: 1, V: 1, C: 6, S: 4, Q: 4, T: 2, A: 7, Z: 0 };
const COMMAND = /\s*,?\s*([MLHVCSQTAZmlhvcsqtaz])/y;
const NUMBER = /\s*,?\s*([-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?)/y;
/** Of an arc: 0 or 1, and the next number may follow without a space. */
const FLAG = /\s*,?\s*([01])/y;

const REST = /\s*$/y;
/** Far beyond any drawing; also what keeps infinity out. */
const FARTHEST = 1e7;

type Pen = {
  x: number;
  y: number;
  startX: number;
  startY: number;
  /** The last control point, and the kind of curve that it belongs to. */
  control: readonly [kind: "C" | "Q", x: number, y: number] | null;
};

/** The outline of a path's `d`, absolute, with no steps but those of an outline; null when it is no path. */
export function readPath(data: string): readonly OutlineStep[] | null {
  const steps: OutlineStep[] = [];
  const pen: Pen = { x: 0, y: 0, startX: 0, startY: 0, control: null };
  let at = 0;
  let command = "";
  const take = (pattern: RegExp): string | null => {
    pattern.lastIndex = at;
    const found = pattern.exec(data)?.[1];
    if (found === undefined) return null;
    at = pattern.lastIndex;
    return found;
  };
  const atEnd = () => {
    REST.lastIndex = at;
    return REST.test(data);
  };
  while (!atEnd()) {
    const next = take(COMMAND);
    if (next === null && (command === "" || command.toUpperCase() === "Z")) return null;
    command = next ?? following(command);
    if (steps.length === 0 && command.toUpperCase() !== "M") return null;
    const numbers: number[] = [];
    for (let index = 0; index < (TAKES[command.toUpperCase()] ?? 0); index++) {
      const isFlag = command.toUpperCase() === "A" && (index === 3 || index === 4);
      const number = take(isFlag ? FLAG : NUMBER);
      if (number === null || Math.abs(Number(number)) > FARTHEST) return null;
      numbers.push(Number(number));
    }
    steps.push(...draw(pen, command, numbers));
  }
  return steps;
}

/** After a move, more pairs are lines. */
function following(command: string): string {
  if (command === "M") return "L";
  return command === "m" ? "l" : command;
}

function draw(pen: Pen, command: string, numbers: readonly number[]): readonly OutlineStep[] {
  const kind = command.toUpperCase();
  const relative = command !== kind;
  const [dx, dy] = relative ? [pen.x, pen.y] : [0, 0];
  const n = (index: number) => numbers[index] ?? 0;
  const x = (index: number) => n(index) + dx;
  const y = (index: number) => n(index) + dy;
  switch (kind) {
    case "Z":
      return go(pen, [["Z"]], pen.startX, pen.startY);
    case "M":
      pen.startX = x(0);
      pen.startY = y(1);
      return go(pen, [["M", x(0), y(1)]], x(0), y(1));
    case "L":
      return go(pen, [["L", x(0), y(1)]], x(0), y(1));
    case "H":
      return go(pen, [["L", x(0), pen.y]], x(0), pen.y);
    case "V":
      return go(pen, [["L", pen.x, y(0)]], pen.x, y(0));
    case "C":
      return curve(pen, [x(0), y(1)], [x(2), y(3)], [x(4), y(5)]);
    case "S":
      return curve(pen, mirrored(pen, "C"), [x(0), y(1)], [x(2), y(3)]);
    case "Q":
      return quadratic(pen, [x(0), y(1)], [x(2), y(3)]);
    case "T":
      return quadratic(pen, mirrored(pen, "Q"), [x(0), y(1)]);
    default: {
      const ellipse = { rx: n(0), ry: n(1), turn: n(2), large: n(3) === 1, sweep: n(4) === 1 };
      return go(pen, arcCurves([pen.x, pen.y], [x(5), y(6)], ellipse), x(5), y(6));
    }
  }
}

type Point = readonly [x: number, y: number];

function go(pen: Pen, steps: readonly OutlineStep[], x: number, y: number): readonly OutlineStep[] {
  pen.x = x;
  pen.y = y;
  pen.control = null;
  return steps;
}

function curve(pen: Pen, first: Point, second: Point, [x, y]: Point): readonly OutlineStep[] {
  const steps = go(pen, [["C", ...first, ...second, x, y]], x, y);
  pen.control = ["C", ...second];
  return steps;
}

function quadratic(pen: Pen, [cx, cy]: Point, [x, y]: Point): readonly OutlineStep[] {
  const towards = (from: number, to: number) => from + (2 / 3) * (to - from);
  const first: Point = [towards(pen.x, cx), towards(pen.y, cy)];
  const steps = go(pen, [["C", ...first, towards(x, cx), towards(y, cy), x, y]], x, y);
  pen.control = ["Q", cx, cy];
  return steps;
}

/** The last control point beyond the pen; the pen itself after another kind of step. */
function mirrored({ x, y, control }: Pen, kind: "C" | "Q"): Point {
  return control?.[0] === kind ? [2 * x - control[1], 2 * y - control[2]] : [x, y];
}
