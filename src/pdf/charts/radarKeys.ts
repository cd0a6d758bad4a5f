import type { Brush } from "#pdf/page/brush.ts";
import { type Point, putMark } from "#pdf/page/sheets.ts";
import { COLOURS, HAIRLINE, STYLES } from "#pdf/page/theme.ts";
import type { Faces } from "#pdf/text/measure.ts";
import { putLine } from "#pdf/text/putLine.ts";
import { cleanLine } from "#pdf/text/text.ts";
import { truncateLine } from "#pdf/text/wrap.ts";
import type { Radar, RadarAxis } from "#report/radar.ts";
import type { SpokeLabel } from "./radarLabels.ts";
import { type Circle, LABEL_GAP, spokePoint, VERTICAL_LIMIT } from "./radarShape.ts";

/*
 * The names of the lines, each connected by a hairline to its line between two spokes. With very few or very many
 * spokes there is no room between the labels; then only the caption identifies the lines.
 */

const MIN_SPOKES = 5;
const MAX_SPOKES = 10;
/** Distance from the outer ring to a name, and length of the hairline's horizontal end; in points. */
const NAME_DISTANCE = 17;
const HAIRLINE_END = 11;
/** Gap between the end of a hairline and the name. */
const NAME_GAP = 4;
const DOT = 1.5;
/** The gaps next to the spoke that points down stay free, because two names there would overlap. */
const BOTTOM = 0.75;
const STYLE = { ...STYLES.small, size: 8.25, leading: 10, colour: COLOURS.ink2 };
const MAX_WIDTH = 64;

/** The name of a line, and its value on an axis. */
type Key = {
  readonly name: string;
  readonly numberOf: (axis: RadarAxis) => number | null;
  /** Placed at the widest part of the range, where the range is easiest to see. */
  readonly widest: boolean;
};

/** Tells whether there is room for names between the spokes. */
export function hasKeys({ axes }: Radar): boolean {
  return axes.length >= MIN_SPOKES && axes.length <= MAX_SPOKES;
}

/** Returns the width that the names need on each side of the circle, in points. */
export function keysWidth(radar: Radar, faces: Faces): number {
  if (!hasKeys(radar)) return 0;
  const widths = keysOf(radar).map(({ name }) => truncateLine(cleanLine(name), STYLE, MAX_WIDTH, faces).width);
  return Math.max(...widths) + HAIRLINE_END + NAME_GAP + (NAME_DISTANCE - LABEL_GAP);
}

/**
 * Draws the names of the lines that are present: the target at the upper right, the others clockwise, the range where
 * it is widest.
 */
export function drawRadarKeys(brush: Brush, radar: Radar, labels: readonly SpokeLabel[], circle: Circle): void {
  const count = radar.axes.length;
  if (labels.length !== count) return;
  const free = new Set(Array.from({ length: count }, (_, gap) => gap).filter((gap) => hasRoom(gap, labels, circle)));
  for (const key of keysOf(radar)) {
    const gaps = [...free].filter((gap) => runsThrough(radar, key, gap));
    const [gap] = key.widest ? gaps.toSorted((a, b) => rangeAt(radar, b) - rangeAt(radar, a)) : gaps;
    if (gap === undefined || key.name === "") continue;
    free.delete(gap);
    drawKey(brush, radar, key, gap, circle);
  }
}

function keysOf({ names, axes }: Radar): readonly Key[] {
  const rated = axes.some((axis) => axis.value !== null);
  return [
    { name: names.target, numberOf: (axis) => axis.target, widest: false },
    { name: names.today, numberOf: (axis) => axis.value, widest: false },
    { name: names.last, numberOf: (axis) => axis.last, widest: false },
    {
      name: names.benchmark ?? "",
      numberOf: ({ benchmark }) => (benchmark === undefined ? null : (benchmark.lower + benchmark.upper) / 2),
      widest: false,
    },
    {
      name: rated ? names.range : "",
      numberOf: (axis) => (axis.low === axis.high ? null : middleOf(axis)),
      widest: true,
    },
  ];
}

/** Tells whether a name between two spokes is clear of both their labels; the labels of vertical spokes are centred. */
function hasRoom(gap: number, labels: readonly SpokeLabel[], circle: Circle): boolean {
  const [x, y] = bendOf(gap, labels.length, circle);
  const neighbours = [labels[gap], labels[(gap + 1) % labels.length]];
  const clear = neighbours.every((label) => {
    if (label === undefined) return true;
    if (Math.abs(label.direction[0]) < VERTICAL_LIMIT) return Math.abs(x - circle.x) >= label.width / 2 + NAME_GAP;
    const down = label.direction[1];
    const middle = circle.y + down * (circle.radius + LABEL_GAP) + (label.height * down) / 2;
    return Math.abs(y - middle) >= (label.height + STYLE.leading) / 2;
  });
  return clear && Math.abs(gap + 0.5 - labels.length / 2) > BOTTOM;
}

/** Returns the point at which the hairline of a name turns horizontal. */
function bendOf(gap: number, count: number, circle: Circle): Point {
  return spokePoint(circle, circle.radius + NAME_DISTANCE, gap + 0.5, count);
}

function rangeAt({ axes }: Radar, gap: number): number {
  const width = (axis: RadarAxis | undefined) => (axis?.high ?? 0) - (axis?.low ?? 0);
  return width(axes[gap]) + width(axes[(gap + 1) % axes.length]);
}

function middleOf({ low, high }: RadarAxis): number | null {
  return low === null || high === null ? null : (low + high) / 2;
}

function runsThrough({ axes }: Radar, { numberOf }: Key, gap: number): boolean {
  const [before, after] = [axes[gap], axes[(gap + 1) % axes.length]];
  return before !== undefined && after !== undefined && numberOf(before) !== null && numberOf(after) !== null;
}

function drawKey(
  { sheet, tag, faces }: Brush,
  radar: Radar,
  { name, numberOf }: Key,
  gap: number,
  circle: Circle,
): void {
  const count = radar.axes.length;
  const at = (index: number): Point => {
    const axis = radar.axes[index % count];
    const value = axis === undefined ? 0 : (numberOf(axis) ?? 0);
    return spokePoint(circle, (circle.radius * value) / radar.max, index, count);
  };
  const [a, b] = [at(gap), at(gap + 1)];
  const start: Point = [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
  const bend = bendOf(gap, count, circle);
  const side = bend[0] >= circle.x ? 1 : -1;
  const end: Point = [bend[0] + side * HAIRLINE_END, bend[1]];
  const line = { colour: COLOURS.ink3, width: HAIRLINE };
  putMark(sheet, tag, { kind: "stroke", points: [start, bend, end], closed: false, ...line });
  putMark(sheet, tag, { kind: "disc", x: start[0], y: start[1], radius: DOT, colour: COLOURS.ink3 });
  const text = truncateLine(cleanLine(name), STYLE, MAX_WIDTH, faces);
  const x = side > 0 ? end[0] + NAME_GAP : end[0] - NAME_GAP - text.width;
  putLine(sheet, tag, text, { x, y: end[1] - STYLE.leading / 2 }, STYLE, faces);
}
