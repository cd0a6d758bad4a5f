import type { Chart } from "#document/document.ts";
import { assertNever } from "#lib/assertNever.ts";
import type { Box, Brush } from "#pdf/page/brush.ts";
import type { Faces } from "#pdf/text/measure.ts";
import { barsHeight, drawBars } from "./bars.ts";
import { drawHeatmap, heatmapHeight } from "./heatmap.ts";
import { drawMatrix, matrixHeight } from "./matrix.ts";
import { drawRadar, radarHeight } from "./radar.ts";
import { drawStates, statesHeight } from "./statesRadar.ts";
import { drawWaves, wavesHeight } from "./waves.ts";

/** Returns the height that a chart needs at this width, at most `most`; all in points. */
export function chartHeight(chart: Chart, width: number, most: number, faces: Faces): number {
  switch (chart.kind) {
    case "radar":
      return chart.form === "bars" ? barsHeight(chart, most) : radarHeight(chart, width, most, faces);
    case "matrix":
      return matrixHeight(width, most);
    case "heatmap":
      return heatmapHeight(chart, width, faces);
    case "waves":
      return wavesHeight(chart);
    case "states":
      return statesHeight(chart, width, most, faces);
    default:
      return assertNever(chart);
  }
}

/** Draws a chart in a box of the height that it needs. */
export function drawChart(brush: Brush, chart: Chart, box: Box): void {
  switch (chart.kind) {
    case "radar":
      if (chart.form === "bars") drawBars(brush, chart, box);
      else drawRadar(brush, chart, box);
      break;
    case "matrix":
      drawMatrix(brush, chart, box);
      break;
    case "heatmap":
      drawHeatmap(brush, chart, box);
      break;
    case "waves":
      drawWaves(brush, chart, box);
      break;
    case "states":
      drawStates(brush, chart, box);
      break;
    default:
      assertNever(chart);
  }
}
