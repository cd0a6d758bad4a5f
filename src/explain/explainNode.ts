import { type MetricRef, NODE_METRICS, type NodeMetric } from "#report/metricRef.ts";
import { EMPTY_EXPLANATION } from "./emptyExplanation.ts";
import type { ExplainContext } from "./explainContext.ts";
import type { ExplainMessageId } from "./explainFormatter.ts";
import { explainLevel } from "./explainLevel.ts";
import { explainQuestionMetric } from "./explainQuestionMetric.ts";
import { explainSensitivity } from "./explainSensitivity.ts";
import { explainShare } from "./explainShare.ts";
import { explainGap, explainTarget } from "./explainTarget.ts";
import type { MetricExplanation } from "./explanation.ts";
import type { MetricBody } from "./metricBody.ts";
import { metricText } from "./metricText.ts";
import { explainCoverage, explainEvidence, explainRange, explainValue } from "./nodeMetrics.ts";

const EXPLAINERS = {
  value: explainValue,
  level: explainLevel,
  range: explainRange,
  coverage: explainCoverage,
  evidence: explainEvidence,
  sensitivity: explainSensitivity,
  target: explainTarget,
  gap: explainGap,
  share: explainShare,
} as const satisfies Readonly<Record<NodeMetric, (context: ExplainContext, id: string) => MetricBody>>;

type NodeRef = Extract<MetricRef, { kind: "node" }>;

/** Explains a metric of a node; null for an unknown node or a metric that it does not have. */
export function explainNode(context: ExplainContext, ref: NodeRef): MetricExplanation | null {
  const { id, metric } = ref;
  const { explainFormatter, named } = context;
  const node = named(id);
  const shown = metricText(context, id, metric);
  if (node === undefined || shown === null) return null;
  const isQuestion = node.kind === "question";
  const body =
    isQuestion && metric !== "share" ? explainQuestionMetric(context, id, metric) : EXPLAINERS[metric](context, id);
  const title: ExplainMessageId = `explain.title.${metric}`;
  return {
    ...EMPTY_EXPLANATION,
    ref,
    title: explainFormatter.text(title, { name: node.title }),
    shown,
    ...body,
    related: relatedTo(context, ref),
    question: isQuestion ? id : null,
  };
}

/** Returns the node's other metrics. */
function relatedTo(context: ExplainContext, { id, metric }: NodeRef): MetricExplanation["related"] {
  return NODE_METRICS.flatMap((other) => {
    const value = other === metric ? null : metricText(context, id, other);
    const name: ExplainMessageId = `explain.metric.${other}`;
    return value === null
      ? []
      : [
          {
            title: context.explainFormatter.text(name),
            value,
            of: { kind: "node" as const, id, metric: other },
          },
        ];
  });
}
