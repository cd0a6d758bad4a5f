import type { Box, Brush } from "#pdf/page/brush.ts";
import { putMark } from "#pdf/page/sheets.ts";
import { COLOURS, HAIRLINE, STYLES } from "#pdf/page/theme.ts";
import { putLine } from "#pdf/text/putLine.ts";
import { wrapRuns } from "#pdf/text/wrap.ts";
import type { SpokeLabel } from "./radarLabels.ts";
import { type Circle, LABEL_GAP, type RadarGround, VERTICAL_LIMIT } from "./radarShape.ts";

/*
 * What every radar has: the circle, its rings and spokes, the numerals of the levels and the names of the areas.
 */

const MIN_RADIUS = 30;
const TICK_STYLE = { ...STYLES.small, size: 8, leading: 10, colour: COLOURS.ink3 };

/** Returns the height of a radar with these labels, at most `most`; often the width limits the circle. */
export function groundHeight(labels: readonly SpokeLabel[], width: number, most: number, keys = 0): number {
  const { radius } = circleIn({ x: 0, y: 0, width, height: most }, labels, keys);
  const half = labels.map(({ direction: [, down], height }) => {
    return Math.abs(down) * (radius + LABEL_GAP) + (height * (1 + Math.abs(down))) / 2;
  });
  return Math.min(most, 2 * Math.max(radius, ...half));
}

/** Returns the largest circle that leaves room for the labels and keys around it. */
export function circleIn(box: Box, labels: readonly SpokeLabel[], keys = 0): Circle {
  const room = labels.flatMap(({ direction: [across, down], width, height }) => [
    Math.abs(across) < VERTICAL_LIMIT ? Number.POSITIVE_INFINITY : (box.width / 2 - width) / Math.abs(across),
    (box.height / 2 - (height * (1 + Math.abs(down))) / 2) / Math.max(Math.abs(down), VERTICAL_LIMIT),
  ]);
  const radius = Math.min(box.width / 2 - keys, ...room) - LABEL_GAP;
  return { x: box.x + box.width / 2, y: box.y + box.height / 2, radius: Math.max(radius, MIN_RADIUS) };
}

/** Draws the rings and spokes. */
export function drawGrid({ sheet, tag }: Brush, { rings, spokes }: RadarGround, circle: Circle): void {
  const hairline = { colour: COLOURS.rule, width: HAIRLINE };
  for (const [index, points] of rings.entries()) {
    const outer = index === rings.length - 1;
    putMark(sheet, tag, {
      kind: "stroke",
      points,
      closed: true,
      ...(outer ? { colour: COLOURS.rule2, width: 0.75 } : hairline),
    });
  }
  for (const end of spokes) {
    putMark(sheet, tag, { kind: "stroke", points: [[circle.x, circle.y], end], closed: false, ...hairline });
  }
}

/** Draws the numerals to the left of the vertical spoke. */
export function drawTicks({ sheet, tag, faces }: Brush, max: number, circle: Circle): void {
  for (let level = 1; level <= max; level++) {
    const line = wrapRuns([{ text: `${level}` }], TICK_STYLE, 40, faces)[0];
    if (line === undefined) continue;
    const y = circle.y - (circle.radius * level) / max - TICK_STYLE.leading / 2;
    putLine(sheet, tag, line, { x: circle.x - 4.5 - line.width, y }, TICK_STYLE, faces);
  }
}

/** Draws the names of the areas. */
export function drawLabels(brush: Brush, labels: readonly SpokeLabel[], circle: Circle): void {
  for (const label of labels) drawLabel(brush, label, circle);
}

/** Draws a label outside the ring, aligned so that it grows away from the centre. */
function drawLabel({ sheet, tag, faces }: Brush, label: SpokeLabel, circle: Circle): void {
  const [across, down] = label.direction;
  const x = circle.x + across * (circle.radius + LABEL_GAP);
  const y = circle.y + down * (circle.radius + LABEL_GAP) - (label.height * (1 - down)) / 2;
  for (const [index, line] of label.lines.entries()) {
    const left = Math.abs(across) < VERTICAL_LIMIT ? x - line.width / 2 : across > 0 ? x : x - line.width;
    putLine(sheet, tag, line, { x: left, y: y + index * label.style.leading }, label.style, faces);
  }
}
