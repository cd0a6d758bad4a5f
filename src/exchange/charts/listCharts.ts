import type { Chart } from "#document/document.ts";
import type { Report } from "#report/report.ts";

/** A chart of the report, with an id for its file name. */
export type NamedChart = { readonly id: "radar" | "heatmap" | "matrix" | "plan"; readonly chart: Chart };

/** Lists the charts of a report in its order, without empty ones. */
export function listCharts({ radar, heatmap, risks, plan }: Report): readonly NamedChart[] {
  const charts: readonly (NamedChart & { readonly shows: number })[] = [
    { id: "radar", chart: radar, shows: radar.axes.length },
    { id: "heatmap", chart: heatmap, shows: heatmap.areas.length },
    { id: "matrix", chart: risks.matrix, shows: risks.register.length },
    { id: "plan", chart: plan.chart, shows: plan.waves.flatMap(({ steps }) => steps).length },
  ];
  return charts.filter(({ shows }) => shows > 0).map(({ id, chart }) => ({ id, chart }));
}
