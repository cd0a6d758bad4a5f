import type { Radar } from "#report/maturityRadar.ts";
import type { Faces } from "#pdf/text/measure.ts";
import { putLine } from "#pdf/text/putLine.ts";
import type { Box, Brush } from "#pdf/page/brush.ts";
import { drawRadarKeys, hasKeys, keysWidth } from "./radarKeys.ts";
import { layoutSpokeLabels, type SpokeLabel } from "./radarLabels.ts";
import { type Circle, LABEL_GAP, type RadarShape, shapeRadar, UPRIGHT } from "./radarShape.ts";
import { type Point, putMark } from "#pdf/page/sheets.ts";
import { ACCENT_TINT, COLOURS, HAIRLINE, STYLES } from "#pdf/page/theme.ts";
import { wrapRuns } from "#pdf/text/wrap.ts";

const LINES = {
  today: { colour: COLOURS.accent, width: 2 },
  target: { colour: COLOURS.ink, width: 1, dash: [3.5, 2.5] },
  last: { colour: COLOURS.ink3, width: 0.75 },
} as const;
const DISC = { radius: 2.5, edge: 0.9 } as const;
const LEAST_RADIUS = 30;
const TICK_STYLE = { ...STYLES.small, size: 8, leading: 10, colour: COLOURS.ink3 };

/** Returns the height that a radar needs, at most `most`; often the width limits the circle. */
export function radarHeight(radar: Radar, width: number, most: number, faces: Faces): number {
  const labels = layoutSpokeLabels(radar.axes, width, most, faces);
  const { radius } = circleIn({ x: 0, y: 0, width, height: most }, labels, keysWidth(radar, faces));
  const half = labels.map(({ direction: [, down], height }) => {
    return Math.abs(down) * (radius + LABEL_GAP) + (height * (1 + Math.abs(down))) / 2;
  });
  return Math.min(most, 2 * Math.max(radius, ...half));
}

/** Draws a radar in a box: grid, range, last values, target, current values, and a label at each spoke. */
export function drawRadar(brush: Brush, radar: Radar, box: Box): void {
  const { sheet, tag, faces } = brush;
  if (radar.axes.length === 0) return;
  const labels = layoutSpokeLabels(radar.axes, box.width, box.height, faces);
  const circle = circleIn(box, labels, keysWidth(radar, faces));
  const shape = shapeRadar(radar, circle);
  const stroke = (points: readonly Point[], line: (typeof LINES)[keyof typeof LINES]) =>
    putMark(sheet, tag, { kind: "stroke", points, closed: true, ...line });
  if (shape.band.length > 0) putMark(sheet, tag, { kind: "fill", polygons: shape.band, colour: ACCENT_TINT });
  drawGrid(brush, shape, circle);
  if (shape.last.length > 0) stroke(shape.last, LINES.last);
  if (shape.target.length > 0) stroke(shape.target, LINES.target);
  if (shape.today.length > 0) stroke(shape.today, LINES.today);
  drawDiscs(brush, shape.today);
  drawTicks(brush, radar.max, circle);
  for (const label of labels) drawLabel(brush, label, circle);
  if (hasKeys(radar)) drawRadarKeys(brush, radar, labels, circle);
}

/** Returns the largest circle that leaves room for the labels and keys around it. */
function circleIn(box: Box, labels: readonly SpokeLabel[], keys: number): Circle {
  const room = labels.flatMap(({ direction: [across, down], width, height }) => [
    Math.abs(across) < UPRIGHT ? Number.POSITIVE_INFINITY : (box.width / 2 - width) / Math.abs(across),
    (box.height / 2 - (height * (1 + Math.abs(down))) / 2) / Math.max(Math.abs(down), UPRIGHT),
  ]);
  const radius = Math.min(box.width / 2 - keys, ...room) - LABEL_GAP;
  return { x: box.x + box.width / 2, y: box.y + box.height / 2, radius: Math.max(radius, LEAST_RADIUS) };
}

function drawGrid({ sheet, tag }: Brush, shape: RadarShape, circle: Circle): void {
  const hairline = { colour: COLOURS.rule, width: HAIRLINE };
  for (const [index, points] of shape.rings.entries()) {
    const outer = index === shape.rings.length - 1;
    putMark(sheet, tag, {
      kind: "stroke",
      points,
      closed: true,
      ...(outer ? { colour: COLOURS.rule2, width: 0.75 } : hairline),
    });
  }
  for (const end of shape.spokes) {
    putMark(sheet, tag, { kind: "stroke", points: [[circle.x, circle.y], end], closed: false, ...hairline });
  }
}

function drawDiscs({ sheet, tag }: Brush, points: readonly Point[]): void {
  for (const [x, y] of points) {
    putMark(sheet, tag, { kind: "disc", x, y, radius: DISC.radius + DISC.edge, colour: COLOURS.paper });
    putMark(sheet, tag, { kind: "disc", x, y, radius: DISC.radius, colour: COLOURS.accent });
  }
}

/** Draws the numerals to the left of the vertical spoke. */
function drawTicks({ sheet, tag, faces }: Brush, max: number, circle: Circle): void {
  for (let level = 1; level <= max; level++) {
    const line = wrapRuns([{ text: `${level}` }], TICK_STYLE, 40, faces)[0];
    if (line === undefined) continue;
    const y = circle.y - (circle.radius * level) / max - TICK_STYLE.leading / 2;
    putLine(sheet, tag, line, { x: circle.x - 4.5 - line.width, y }, TICK_STYLE, faces);
  }
}

/** Draws a label outside the ring, aligned so that it grows away from the centre. */
function drawLabel({ sheet, tag, faces }: Brush, label: SpokeLabel, circle: Circle): void {
  const [across, down] = label.direction;
  const x = circle.x + across * (circle.radius + LABEL_GAP);
  const y = circle.y + down * (circle.radius + LABEL_GAP) - (label.height * (1 - down)) / 2;
  for (const [index, line] of label.lines.entries()) {
    const left = Math.abs(across) < UPRIGHT ? x - line.width / 2 : across > 0 ? x : x - line.width;
    putLine(sheet, tag, line, { x: left, y: y + index * label.style.leading }, label.style, faces);
  }
}
