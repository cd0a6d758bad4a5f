import { buildOverview } from "./buildOverview.ts";
import { describeLevelLimits } from "./levelLimits.ts";
import { buildLenses } from "./lenses/buildLenses.ts";
import type { Results } from "./report.ts";
import { buildPriorities } from "./priorities/buildPriorities.ts";
import { listEvidence } from "./priorities/evidence.ts";
import type { ReportContext } from "./reportContext.ts";
import { buildHeatmap } from "./heatmap/buildHeatmap.ts";

/**
 * How it stands, seen from every side: the part of the report that the Results screen begins with. The many items of
 * frameworks, and risks and plan, which try out many answers, are none of it.
 * @param date the ISO date that stands on the report
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
