import type { OutlineStep } from "#report/brand/logo.ts";

type Point = readonly [x: number, y: number];
/** `turn` in degrees. */
type Ellipse = {
  readonly rx: number;
  readonly ry: number;
  readonly turn: number;
  readonly large: boolean;
  readonly sweep: boolean;
};

/** An elliptical arc as cubic curves (SVG 1.1, appendix F.6). */
export function arcCurves(from: Point, to: Point, ellipse: Ellipse): readonly OutlineStep[] {
  const [x1, y1] = from;
  const [x2, y2] = to;
  if (x1 === x2 && y1 === y2) return [];
  if (ellipse.rx === 0 || ellipse.ry === 0) return [["L", x2, y2]];
  const turn = (ellipse.turn * Math.PI) / 180;
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  const half: Point = [(cos * (x1 - x2) + sin * (y1 - y2)) / 2, (-sin * (x1 - x2) + cos * (y1 - y2)) / 2];
  const { rx, ry } = longEnough(ellipse, half);
  const centre = centreOf(half, rx, ry, ellipse.large === ellipse.sweep ? -1 : 1);
  const start = Math.atan2((half[1] - centre[1]) / ry, (half[0] - centre[0]) / rx);
  const end = Math.atan2((-half[1] - centre[1]) / ry, (-half[0] - centre[0]) / rx);
  const span = spanOf(start, end, ellipse.sweep);
  const place = (x: number, y: number): Point => [
    cos * (centre[0] + x * rx) - sin * (centre[1] + y * ry) + (x1 + x2) / 2,
    sin * (centre[0] + x * rx) + cos * (centre[1] + y * ry) + (y1 + y2) / 2,
  ];
  return quarters(start, span, place, to);
}

/** The radii, grown where they do not reach from end to end. */
function longEnough({ rx, ry }: Ellipse, [x, y]: Point): { readonly rx: number; readonly ry: number } {
  const reach = Math.max(1, Math.hypot(x / rx, y / ry));
  return { rx: Math.abs(rx) * reach, ry: Math.abs(ry) * reach };
}

function centreOf([x, y]: Point, rx: number, ry: number, side: number): Point {
  const around = (rx * y) ** 2 + (ry * x) ** 2;
  const away = side * Math.sqrt(Math.max(0, ((rx * ry) ** 2 - around) / around));
  return [(away * rx * y) / ry, (-away * ry * x) / rx];
}

function spanOf(start: number, end: number, sweep: boolean): number {
  const span = end - start;
  if (sweep && span < 0) return span + 2 * Math.PI;
  return !sweep && span > 0 ? span - 2 * Math.PI : span;
}

/** The arc in parts of at most a quarter, each as the curve that is closest to it. */
function quarters(
  start: number,
  span: number,
  place: (x: number, y: number) => Point,
  to: Point,
): readonly OutlineStep[] {
  const parts = Math.max(1, Math.ceil(Math.abs(span) / (Math.PI / 2) - 1e-9));
  const step = span / parts;
  const reach = (4 / 3) * Math.tan(step / 4);
  return Array.from({ length: parts }, (_, index) => {
    const a = start + index * step;
    const b = a + step;
    const first = place(Math.cos(a) - reach * Math.sin(a), Math.sin(a) + reach * Math.cos(a));
    const second = place(Math.cos(b) + reach * Math.sin(b), Math.sin(b) - reach * Math.cos(b));
    return ["C", ...first, ...second, ...(index === parts - 1 ? to : place(Math.cos(b), Math.sin(b)))];
  });
}
