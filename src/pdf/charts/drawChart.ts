import { assertNever } from "#lib/assertNever.ts";
import type { Chart } from "#document/document.ts";
import { barsHeight, drawBars } from "./bars.ts";
import type { Box, Brush } from "#pdf/page/brush.ts";
import { drawMatrix, matrixHeight } from "./matrix.ts";
import type { Faces } from "#pdf/text/measure.ts";
import { drawRadar, radarHeight } from "./radar.ts";
import { drawStates, statesHeight } from "./statesRadar.ts";
import { drawWaves, wavesHeight } from "./waves.ts";
import { drawHeatmap, heatmapHeight } from "./heatmap.ts";

/** Returns the height that a chart needs at this width, at most `most`; all in points. */
export function chartHeight(figure: Chart, width: number, most: number, faces: Faces): number {
  switch (figure.kind) {
    case "radar":
      return figure.form === "bars" ? barsHeight(figure, most) : radarHeight(figure, width, most, faces);
    case "matrix":
      return matrixHeight(width, most);
    case "heatmap":
      return heatmapHeight(figure, width, faces);
    case "waves":
      return wavesHeight(figure);
    case "states":
      return statesHeight(figure, width, most, faces);
    default:
      return assertNever(figure);
  }
}

/** Draws a chart in a box of the height that it needs. */
export function drawChart(brush: Brush, figure: Chart, box: Box): void {
  switch (figure.kind) {
    case "radar":
      if (figure.form === "bars") drawBars(brush, figure, box);
      else drawRadar(brush, figure, box);
      break;
    case "matrix":
      drawMatrix(brush, figure, box);
      break;
    case "heatmap":
      drawHeatmap(brush, figure, box);
      break;
    case "waves":
      drawWaves(brush, figure, box);
      break;
    case "states":
      drawStates(brush, figure, box);
      break;
    default:
      assertNever(figure);
  }
}
