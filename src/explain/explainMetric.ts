import type { MetricRef } from "#report/metricRef.ts";
import type { ReportContext } from "#report/reportContext.ts";
import { explainChange } from "./explainChange.ts";
import { createExplainContext } from "./explainContext.ts";
import { explainCount } from "./explainCount.ts";
import { explainFacet, explainItem } from "./explainFacet.ts";
import type { ExplainFormatter } from "./explainFormatter.ts";
import { explainNode } from "./explainNode.ts";
import { explainOneLevelUp } from "./explainOneLevelUp.ts";
import { explainAreaProjection, explainProjection } from "./explainProjection.ts";
import { explainReduction } from "./explainReduction.ts";
import { explainRisk } from "./explainRisk.ts";
import { explainStep } from "./explainStep.ts";
import type { MetricExplanation } from "./explanation.ts";

/**
 * Explains a metric (scoring.md § 8): the rows that add up to it, what is left out and why, and references to the
 * metrics below. Returns null if the assessment does not have the metric (any more).
 */
export function explainMetric(
  reportContext: ReportContext,
  explainFormatter: ExplainFormatter,
  ref: MetricRef,
): MetricExplanation | null {
  const context = createExplainContext(reportContext, explainFormatter);
  switch (ref.kind) {
    case "node":
      return explainNode(context, ref);
    case "facet":
      return explainFacet(context, ref);
    case "item":
      return explainItem(context, ref);
    case "change":
      return explainChange(context, ref.id);
    case "risk":
      return explainRisk(context, ref);
    case "reduction":
      return explainReduction(context);
    case "oneLevelUp":
      return explainOneLevelUp(context, ref);
    case "projection":
      return explainProjection(context, ref);
    case "areaProjection":
      return explainAreaProjection(context, ref);
    case "step":
      return explainStep(context, ref);
    default:
      return explainCount(context, ref);
  }
}
