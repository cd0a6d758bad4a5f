import type { ReportContext } from "#report/reportContext.ts";
import { explainChange } from "./change.ts";
import { explainCount } from "./count.ts";
import type { MetricExplanation } from "./explanation.ts";
import type { MetricRef } from "#report/metricRef.ts";
import { explainNode } from "./node.ts";
import { explainFacet, explainItem } from "./pools.ts";
import { explainOneLevelUp } from "./oneLevelUp.ts";
import { explainReduction } from "./reduction.ts";
import { explainRisk } from "./risk.ts";
import type { ExplainFormatter } from "./explainFormatter.ts";
import { explainProjection, explainAreaProjection } from "./projection.ts";
import { explainStep } from "./step.ts";
import { createExplainContext } from "./explainContext.ts";

/**
 * Why a number is what it is (scoring.md § 8): what it is made of, in rows that add up to it, what was left out and
 * why, and where to go deeper. Null when the assessment has no such number (any more).
 */
export function explainMetric(
  context: ReportContext,
  explainFormatter: ExplainFormatter,
  ref: MetricRef,
): MetricExplanation | null {
  const explainContext = createExplainContext(context, explainFormatter);
  switch (ref.kind) {
    case "node":
      return explainNode(explainContext, ref);
    case "facet":
      return explainFacet(explainContext, ref);
    case "item":
      return explainItem(explainContext, ref);
    case "change":
      return explainChange(explainContext, ref.id);
    case "risk":
      return explainRisk(explainContext, ref);
    case "reduction":
      return explainReduction(explainContext);
    case "raise":
      return explainOneLevelUp(explainContext, ref);
    case "state":
      return explainProjection(explainContext, ref);
    case "after":
      return explainAreaProjection(explainContext, ref);
    case "step":
      return explainStep(explainContext, ref);
    default:
      return explainCount(explainContext, ref);
  }
}
