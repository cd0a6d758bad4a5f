import type { Box, Brush } from "#pdf/page/brush.ts";
import { cornersOf, type Point, putMark } from "#pdf/page/sheets.ts";
import { COLOURS, HAIRLINE, STYLES, type TextStyle } from "#pdf/page/theme.ts";
import { putLine } from "#pdf/text/putLine.ts";
import { cleanLine } from "#pdf/text/text.ts";
import { truncateLine } from "#pdf/text/wrap.ts";
import type { WavePoint, Waves } from "#report/plan/waves.ts";

/** Heights of the two panels and of the spaces above, between and below them; in points. */
const VALUE_PANEL = 62;
const RISK_PANEL = 38;
const ABOVE = 12;
const BETWEEN = 16;
const BELOW = 26;
/** Width for the names of the panels on the left, and for half a label at both ends. */
const LEFT = 88;
/** The part of it for the labels at the ends of a scale. */
const ENDS = 28;
const END = 34;
const DISC = { radius: 3, edge: 1 };
const MARK = 5;
const NAME: TextStyle = { ...STYLES.small, size: 8.25, leading: 10, colour: COLOURS.ink2 };
const NUMBER: TextStyle = { ...STYLES.small, face: "strong", size: 9, leading: 11 };

/** Returns the height of the chart. It cannot shrink, because smaller text would be unreadable. */
export function wavesHeight({ states }: Waves): number {
  const risk = states.some((state) => state.risk !== null) ? BETWEEN + RISK_PANEL : 0;
  return ABOVE + VALUE_PANEL + risk + BELOW;
}

/** Draws the states in a row: above, the value rises towards the target; below, the remaining risk falls. */
export function drawWaves(brush: Brush, waves: Waves, box: Box): void {
  const { max, states, names, target } = waves;
  const value: Panel = { x: box.x, y: box.y + ABOVE, width: box.width, height: VALUE_PANEL };
  const targetY = target === null ? null : value.y + value.height * (1 - clamped(target / max));
  drawPanel(brush, value, names.value, [waves.most.value, waves.least]);
  if (targetY !== null) drawTarget(brush, value, targetY, names.target);
  const values = pointsOf(states, value, (state) => (state.value === null ? null : state.value / max));
  drawLine(brush, values, COLOURS.accent, 2);
  for (const { point, state } of values) {
    drawDisc(brush, point);
    centre(brush, state.text.value, [point[0], labelTop(point[1], targetY)], NUMBER);
  }
  if (states.some(({ risk }) => risk !== null)) drawRisk(brush, waves, box);
  for (const state of states) {
    const x = acrossOf(state, box);
    const y = box.y + wavesHeight(waves) - BELOW + 4;
    centre(brush, state.label, [x, y], { ...NAME, face: "strong", colour: COLOURS.ink });
    centre(brush, state.text.below, [x, y + NAME.leading], NAME);
  }
}

type Panel = Box;

/** Returns the top of a number above its point, or below the point if the target line would cross the number. */
function labelTop(y: number, targetY: number | null): number {
  const above = y - NUMBER.leading - 4;
  const crossed = targetY !== null && targetY > above - 1 && targetY < above + NUMBER.leading + 1;
  return crossed ? y + 5 : above;
}

function drawRisk(brush: Brush, { states, names, most, least }: Waves, box: Box): void {
  const panel = { x: box.x, y: box.y + ABOVE + VALUE_PANEL + BETWEEN, width: box.width, height: RISK_PANEL };
  drawPanel(brush, panel, names.risk, [most.risk, least]);
  const points = pointsOf(states, panel, ({ risk }) => risk);
  drawLine(brush, points, COLOURS.ink, 1.25);
  for (const { point, state } of points) {
    drawSquare(brush, point);
    centre(brush, state.text.risk, [point[0], point[1] - NUMBER.leading - 4], { ...NUMBER, face: "sans" });
  }
}

/** Draws a panel: its name at the upper left, and a labelled hairline at each end of its scale. */
function drawPanel(
  { sheet, tag, faces }: Brush,
  { x, y, width, height }: Panel,
  name: string,
  ends: readonly string[],
): void {
  const line = truncateLine(cleanLine(name), NAME, LEFT - ENDS, faces);
  putLine(sheet, tag, line, { x, y: y - NAME.leading / 2 }, NAME, faces);
  for (const [index, [down, colour]] of (
    [
      [0, COLOURS.rule],
      [height, COLOURS.rule2],
    ] as const
  ).entries()) {
    const end = truncateLine(cleanLine(ends[index] ?? ""), NAME, LEFT, faces);
    putLine(sheet, tag, end, { x: x + LEFT - 4 - end.width, y: y + down - NAME.leading / 2 }, NAME, faces);
    const points: readonly Point[] = [
      [x + LEFT, y + down],
      [x + width, y + down],
    ];
    putMark(sheet, tag, { kind: "stroke", points, closed: false, colour, width: HAIRLINE });
  }
}

/**
 * Draws a dashed line across the panel at `level`, with its name on the left, clear of the labels at the ends of the
 * scale.
 */
function drawTarget({ sheet, tag, faces }: Brush, { x, y, width, height }: Panel, level: number, name: string): void {
  const points: readonly Point[] = [
    [x + LEFT, level],
    [x + width, level],
  ];
  putMark(sheet, tag, { kind: "stroke", points, closed: false, colour: COLOURS.ink, width: 1, dash: [3.5, 2.5] });
  const line = truncateLine(cleanLine(name), NAME, LEFT - 4, faces);
  const top = Math.min(Math.max(level, y + NAME.leading), y + height - NAME.leading) - NAME.leading / 2;
  putLine(sheet, tag, line, { x: x + LEFT - 4 - line.width, y: top }, NAME, faces);
}

type StatePoint = { readonly point: Point; readonly state: WavePoint };

/** Returns the points of the states in a panel; leaves out states without a number. */
function pointsOf(
  states: readonly WavePoint[],
  panel: Panel,
  share: (state: WavePoint) => number | null,
): readonly StatePoint[] {
  return states.flatMap((state) => {
    const part = share(state);
    return part === null
      ? []
      : [{ state, point: [acrossOf(state, panel), panel.y + panel.height * (1 - clamped(part))] as const }];
  });
}

function acrossOf({ x }: WavePoint, box: Box): number {
  const start = box.x + LEFT + END;
  return start + x * (box.x + box.width - END - start);
}

function clamped(share: number): number {
  return Math.min(Math.max(share, 0), 1);
}

function drawLine({ sheet, tag }: Brush, placed: readonly StatePoint[], colour: string, width: number): void {
  if (placed.length < 2) return;
  const points = placed.map(({ point }) => point);
  putMark(sheet, tag, { kind: "stroke", points, closed: false, colour, width });
}

function drawDisc({ sheet, tag }: Brush, [x, y]: Point): void {
  putMark(sheet, tag, { kind: "disc", x, y, radius: DISC.radius + DISC.edge, colour: COLOURS.paper });
  putMark(sheet, tag, { kind: "disc", x, y, radius: DISC.radius, colour: COLOURS.accent });
}

function drawSquare({ sheet, tag }: Brush, [x, y]: Point): void {
  const half = MARK / 2;
  const corners = cornersOf(x - half, x + half, y - half, y + half);
  putMark(sheet, tag, { kind: "fill", polygons: [corners], colour: COLOURS.ink });
}

/** Draws a text centred on a point. */
function centre({ sheet, tag, faces }: Brush, text: string, [x, y]: Point, style: TextStyle): void {
  const line = truncateLine(cleanLine(text), style, MAX_LABEL, faces);
  // The paper-coloured background keeps the line behind a number from crossing it out.
  const ground = [x - line.width / 2 - 1.5, x + line.width / 2 + 1.5, y, y + style.leading] as const;
  putMark(sheet, tag, { kind: "fill", polygons: [cornersOf(...ground)], colour: COLOURS.paper });
  putLine(sheet, tag, line, { x: x - line.width / 2, y }, style, faces);
}

/** Maximum width of a label; with more waves than fit the page, labels get less. */
const MAX_LABEL = 2 * END;
