import { buildOverview } from "./buildOverview.ts";
import { describeLevelLimits } from "./describeLevelLimits.ts";
import { buildHeatmap } from "./heatmap/buildHeatmap.ts";
import { buildLenses } from "./lenses/buildLenses.ts";
import { buildPriorities } from "./priorities/buildPriorities.ts";
import { listEvidence } from "./priorities/evidence.ts";
import type { Results } from "./report.ts";
import type { ReportContext } from "./reportContext.ts";

/**
 * Builds the results from all perspectives, for the first view of the Results screen. Excludes the parts that take long
 * to compute: frameworks with many items, and risks and plan, which score many variants.
 * @param date the ISO date of the report
 */
export function buildResults(context: ReportContext, date: string): Results {
  const overview = buildOverview(context, date);
  const { areas, overall } = overview;
  return {
    ...overview,
    evidence: listEvidence(context.formatter, overview.counts.evidence),
    held: describeLevelLimits(context, areas, overall),
    priorities: buildPriorities(context, areas, overall),
    heatmap: buildHeatmap(context, areas),
    lenses: buildLenses(context),
  };
}
