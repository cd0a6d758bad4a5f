import type { Box, Brush } from "#pdf/page/brush.ts";
import { cornersOf, putMark } from "#pdf/page/sheets.ts";
import { ACCENT_TINT, COLOURS, HAIRLINE, STYLES, type TextStyle } from "#pdf/page/theme.ts";
import type { Faces } from "#pdf/text/measure.ts";
import { putLine } from "#pdf/text/putLine.ts";
import { cleanLine } from "#pdf/text/text.ts";
import { truncateLine } from "#pdf/text/wrap.ts";
import type { Radar, RadarAxis } from "#report/radar.ts";

/** Height of a row in points, and the minimum at which its text is readable. */
const ROW = { height: 18, least: 11 } as const;
const NAME: TextStyle = { ...STYLES.small, size: 9, leading: 11 };
const VALUE: TextStyle = { ...NAME, face: "strong" };
const GAP = 8;
const COLUMN_GAP = 14;
/** Maximum shares of a column's width for names and for values. */
const NAME_SHARE = 0.42;
const VALUE_SHARE = 0.25;
const DISC = { radius: 2.75, edge: 0.9 } as const;
const RANGE = 7;
const TARGET = 10;
const TICK = 3;

/** Returns the height of the bars in points, at most `most`. */
export function barsHeight({ axes }: Radar, most: number): number {
  return Math.min(most, Math.ceil(axes.length / columnsIn(axes.length, most)) * ROW.height);
}

/**
 * Draws each area as a row from 0 to the highest level: benchmark, range, last value, target and current value, with
 * its name and value.
 */
export function drawBars(brush: Brush, radar: Radar, box: Box): void {
  const { axes } = radar;
  if (axes.length === 0) return;
  const columns = columnsIn(axes.length, box.height);
  const rows = Math.ceil(axes.length / columns);
  const height = Math.min(ROW.height, box.height / rows);
  const width = (box.width - COLUMN_GAP * (columns - 1)) / columns;
  const lines = axes.map((axis) => setWords(axis, width, brush.faces));
  const [name, value] = [
    Math.max(...lines.map((line) => line.name.width)),
    Math.max(...lines.map((line) => line.value.width)),
  ];
  for (const [index, axis] of axes.entries()) {
    const x = box.x + Math.floor(index / rows) * (width + COLUMN_GAP);
    const y = box.y + (index % rows) * height;
    const words = lines[index];
    if (words === undefined) continue;
    const top = y + (height - NAME.leading) / 2;
    putLine(brush.sheet, brush.tag, words.name, { x, y: top }, NAME, brush.faces);
    const track = { x: x + name + GAP, y, width: width - name - value - 2 * GAP, height };
    drawTrack(brush, axis, radar.max, track);
    const end = x + width - words.value.width;
    putLine(brush.sheet, brush.tag, words.value, { x: end, y: top }, VALUE, brush.faces);
  }
}

/** Returns the smallest number of columns that keeps each row readable. */
function columnsIn(count: number, height: number): number {
  return Math.max(1, Math.ceil(count / Math.max(1, Math.floor(height / ROW.least))));
}

function setWords(axis: RadarAxis, width: number, faces: Faces) {
  return {
    name: truncateLine(cleanLine(axis.label), NAME, width * NAME_SHARE, faces),
    value: truncateLine(cleanLine(axis.text.value), VALUE, width * VALUE_SHARE, faces),
  };
}

function drawTrack({ sheet, tag }: Brush, axis: RadarAxis, max: number, box: Box): void {
  const middle = box.y + box.height / 2;
  const at = (amount: number) => box.x + (Math.min(max, Math.max(0, amount)) / max) * box.width;
  const line = (fromX: number, fromY: number, toX: number, toY: number, colour: string, width: number) =>
    putMark(sheet, tag, {
      kind: "stroke",
      closed: false,
      colour,
      width,
      points: [
        [fromX, fromY],
        [toX, toY],
      ],
    });
  const { low, high, target, last, value, benchmark } = axis;
  if (benchmark !== undefined) {
    const band = cornersOf(at(benchmark.lower), at(benchmark.upper), middle - TARGET / 2, middle + TARGET / 2);
    putMark(sheet, tag, { kind: "fill", polygons: [band], colour: COLOURS.rule });
  }
  if (low !== null && high !== null && high > low) {
    const band = cornersOf(at(low), at(high), middle - RANGE / 2, middle + RANGE / 2);
    putMark(sheet, tag, { kind: "fill", polygons: [band], colour: ACCENT_TINT });
  }
  line(at(0), middle, at(max), middle, COLOURS.rule2, HAIRLINE);
  for (let level = 0; level <= max; level++) {
    line(at(level), middle - TICK / 2, at(level), middle + TICK / 2, COLOURS.rule2, HAIRLINE);
  }
  if (target !== null) line(at(target), middle - TARGET / 2, at(target), middle + TARGET / 2, COLOURS.ink, 1.5);
  const disc = (amount: number, radius: number, colour: string) =>
    putMark(sheet, tag, { kind: "disc", x: at(amount), y: middle, radius, colour });
  if (last !== null) {
    disc(last, DISC.radius, COLOURS.ink3);
    disc(last, DISC.radius - DISC.edge, COLOURS.paper);
  }
  if (value === null) return;
  disc(value, DISC.radius + DISC.edge, COLOURS.paper);
  disc(value, DISC.radius, COLOURS.accent);
}
