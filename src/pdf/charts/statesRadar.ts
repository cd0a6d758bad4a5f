import type { Box, Brush } from "#pdf/page/brush.ts";
import { type Point, putMark } from "#pdf/page/sheets.ts";
import { STYLES } from "#pdf/page/theme.ts";
import type { Faces } from "#pdf/text/measure.ts";
import { putLine } from "#pdf/text/putLine.ts";
import { cleanLine } from "#pdf/text/text.ts";
import { truncateLine } from "#pdf/text/wrap.ts";
import type { StatesRadar } from "#report/comparison/statesRadar.ts";
import { circleIn, drawGrid, drawLabels, drawTicks, groundHeight } from "./radarGround.ts";
import { layoutSpokeLabels } from "./radarLabels.ts";
import { groundOf, spokePoint } from "./radarShape.ts";
import { drawStateMark, STATE_LOOKS, type StateLook } from "./stateMark.ts";

/** The legend: two columns of rows of this height below the radar, each with a piece of the line; in points. */
const LEGEND_ROW = 14;
const LEGEND_COLUMNS = 2;
const LEGEND_SPACE = 10;
const LINE_SAMPLE = 26;
const SAMPLE_GAP = 6;
const STYLE = { ...STYLES.small, size: 9, leading: 11 };

/** Returns the height that the radar with its legend needs, at most `most`. */
export function statesHeight(radar: StatesRadar, width: number, most: number, faces: Faces): number {
  const legend = legendHeight(radar);
  return legend + groundHeight(labelsOf(radar, width, most - legend, faces), width, most - legend);
}

/** Draws the states of a comparison as lines of one radar, with a legend of their names below. */
export function drawStates(brush: Brush, radar: StatesRadar, box: Box): void {
  const legend = legendHeight(radar);
  const round = { ...box, height: box.height - legend };
  const labels = labelsOf(radar, round.width, round.height, brush.faces);
  const circle = circleIn(round, labels);
  const { axes, max, states } = radar;
  drawGrid(brush, groundOf(max, axes.length, circle), circle);
  drawTicks(brush, max, circle);
  // The first state is drawn last, on top.
  for (const index of [...states.keys()].toReversed()) {
    const points = axes.flatMap(({ values }, spoke): readonly Point[] => {
      const value = values[index] ?? null;
      return value === null ? [] : [spokePoint(circle, (value / max) * circle.radius, spoke, axes.length)];
    });
    drawState(brush, points, lookOf(index), true);
  }
  drawLabels(brush, labels, circle);
  drawLegend(brush, radar, { ...box, y: box.y + round.height + LEGEND_SPACE });
}

function labelsOf(radar: StatesRadar, width: number, height: number, faces: Faces) {
  const axes = radar.axes.map(({ label }) => ({ label, text: { value: "" } }));
  return layoutSpokeLabels(axes, width, height, faces);
}

function legendHeight({ states }: StatesRadar): number {
  return LEGEND_SPACE + LEGEND_ROW * Math.ceil(states.length / LEGEND_COLUMNS);
}

function lookOf(index: number): StateLook {
  return STATE_LOOKS[index % STATE_LOOKS.length] ?? STATE_LOOKS[0];
}

/** Draws the line of a state, and its mark at each point. */
function drawState({ sheet, tag }: Brush, points: readonly Point[], look: StateLook, closed: boolean): void {
  const { colour, width, dash } = look;
  if (points.length > 1)
    putMark(sheet, tag, { kind: "stroke", points, closed, colour, width, ...(dash !== null && { dash }) });
  for (const point of points) drawStateMark(sheet, tag, point, look);
}

function drawLegend(brush: Brush, { states }: StatesRadar, { x, y, width }: Box): void {
  const { sheet, tag, faces } = brush;
  const column = width / LEGEND_COLUMNS;
  for (const [index, { label }] of states.entries()) {
    const at = { x: x + (index % LEGEND_COLUMNS) * column, y: y + Math.floor(index / LEGEND_COLUMNS) * LEGEND_ROW };
    const middle = at.y + STYLE.leading / 2;
    const look = lookOf(index);
    drawState(
      brush,
      [
        [at.x, middle],
        [at.x + LINE_SAMPLE, middle],
      ],
      { ...look, shape: null },
      false,
    );
    drawStateMark(sheet, tag, [at.x + LINE_SAMPLE / 2, middle], look);
    const line = truncateLine(cleanLine(label), STYLE, column - LINE_SAMPLE - 3 * SAMPLE_GAP, faces);
    putLine(sheet, tag, line, { x: at.x + LINE_SAMPLE + SAMPLE_GAP, y: at.y }, STYLE, faces);
  }
}
