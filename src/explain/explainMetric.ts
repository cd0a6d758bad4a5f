import type { Sources } from "#report/sources.ts";
import { explainChange } from "./change.ts";
import { explainCount } from "./count.ts";
import type { MetricExplanation } from "./explanation.ts";
import type { MetricRef } from "#report/metricRef.ts";
import { explainNode } from "./node.ts";
import { explainFacet, explainItem } from "./pools.ts";
import { explainRaise } from "./raise.ts";
import { explainReduction } from "./reduction.ts";
import { explainRisk } from "./risk.ts";
import type { ExplainFormatter } from "./explainFormatter.ts";
import { explainState, explainAfter } from "./state.ts";
import { explainStep } from "./step.ts";
import { setScene } from "./scene.ts";

/**
 * Why a number is what it is (scoring.md § 8): what it is made of, in rows that add up to it, what was left out and
 * why, and where to go deeper. Null when the assessment has no such number (any more).
 */
export function explainMetric(
  sources: Sources,
  explainFormatter: ExplainFormatter,
  ref: MetricRef,
): MetricExplanation | null {
  const scene = setScene(sources, explainFormatter);
  switch (ref.kind) {
    case "node":
      return explainNode(scene, ref);
    case "facet":
      return explainFacet(scene, ref);
    case "item":
      return explainItem(scene, ref);
    case "change":
      return explainChange(scene, ref.id);
    case "risk":
      return explainRisk(scene, ref);
    case "reduction":
      return explainReduction(scene);
    case "raise":
      return explainRaise(scene, ref);
    case "state":
      return explainState(scene, ref);
    case "after":
      return explainAfter(scene, ref);
    case "step":
      return explainStep(scene, ref);
    default:
      return explainCount(scene, ref);
  }
}
