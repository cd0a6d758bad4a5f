import type { Chart } from "#document/document.ts";
import type { Report } from "#report/report.ts";
import { numberWorst } from "#report/risks/numberListed.ts";

/** The charts that can be saved or copied. */
export type ChartName = "radar" | "heatmap" | "matrix" | "plan" | "projection";

/** A chart of the report, with an id for its file name. */
export type NamedChart = { readonly id: string; readonly name: ChartName; readonly chart: Chart };

/**
 * Lists the charts of a report in its order, without empty ones. The risk matrix has paths for the worst risks only, as
 * in the report; after each wave with steps there is a radar of the projection.
 */
export function listCharts({ radar, heatmap, risks, plan }: Report): readonly NamedChart[] {
  const projections = plan.waves
    .filter(({ steps }) => steps.length > 0)
    .map(({ after }) => ({
      ...({ id: `projection-${after.wave}`, name: "projection", chart: after.radar } as const),
      shows: after.radar.axes.length,
    }));
  const charts: readonly (NamedChart & { readonly shows: number })[] = [
    { id: "radar", name: "radar", chart: radar, shows: radar.axes.length },
    { id: "heatmap", name: "heatmap", chart: heatmap, shows: heatmap.areas.length },
    { id: "matrix", name: "matrix", chart: numberWorst(risks), shows: risks.register.length },
    { id: "plan", name: "plan", chart: plan.chart, shows: plan.waves.flatMap(({ steps }) => steps).length },
    ...projections,
  ];
  return charts.filter(({ shows }) => shows > 0).map(({ id, name, chart }) => ({ id, name, chart }));
}
