import type { Box, Brush } from "#pdf/page/brush.ts";
import { type Point, putMark } from "#pdf/page/sheets.ts";
import { ACCENT_TINT, COLOURS } from "#pdf/page/theme.ts";
import type { Faces } from "#pdf/text/measure.ts";
import type { Radar } from "#report/radar.ts";
import { circleIn, drawGrid, drawLabels, drawTicks, groundHeight } from "./radarGround.ts";
import { drawRadarKeys, hasKeys, keysWidth } from "./radarKeys.ts";
import { layoutSpokeLabels } from "./radarLabels.ts";
import { shapeRadar } from "./radarShape.ts";

const LINES = {
  today: { colour: COLOURS.accent, width: 2 },
  target: { colour: COLOURS.ink, width: 1, dash: [3.5, 2.5] },
  last: { colour: COLOURS.ink3, width: 0.75 },
} as const;
const DISC = { radius: 2.5, edge: 0.9 } as const;

/** Returns the height that a radar needs, at most `most`; often the width limits the circle. */
export function radarHeight(radar: Radar, width: number, most: number, faces: Faces): number {
  const labels = layoutSpokeLabels(radar.axes, width, most, faces);
  return groundHeight(labels, width, most, keysWidth(radar, faces));
}

/** Draws a radar in a box: benchmark, range, grid, last values, target, current values, and a label at each spoke. */
export function drawRadar(brush: Brush, radar: Radar, box: Box): void {
  const { sheet, tag, faces } = brush;
  if (radar.axes.length === 0) return;
  const labels = layoutSpokeLabels(radar.axes, box.width, box.height, faces);
  const circle = circleIn(box, labels, keysWidth(radar, faces));
  const shape = shapeRadar(radar, circle);
  const stroke = (points: readonly Point[], line: (typeof LINES)[keyof typeof LINES]) =>
    putMark(sheet, tag, { kind: "stroke", points, closed: true, ...line });
  const fill = (polygons: readonly (readonly Point[])[], colour: string) =>
    polygons.length > 0 && putMark(sheet, tag, { kind: "fill", polygons, colour });
  fill(shape.benchmark, COLOURS.rule);
  fill(shape.band, ACCENT_TINT);
  drawGrid(brush, shape, circle);
  if (shape.last.length > 0) stroke(shape.last, LINES.last);
  if (shape.target.length > 0) stroke(shape.target, LINES.target);
  if (shape.today.length > 0) stroke(shape.today, LINES.today);
  drawDiscs(brush, shape.today);
  drawTicks(brush, radar.max, circle);
  drawLabels(brush, labels, circle);
  if (hasKeys(radar)) drawRadarKeys(brush, radar, labels, circle);
}

function drawDiscs({ sheet, tag }: Brush, points: readonly Point[]): void {
  for (const [x, y] of points) {
    putMark(sheet, tag, { kind: "disc", x, y, radius: DISC.radius + DISC.edge, colour: COLOURS.paper });
    putMark(sheet, tag, { kind: "disc", x, y, radius: DISC.radius, colour: COLOURS.accent });
  }
}
