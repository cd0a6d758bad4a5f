import { getOwn } from "#lib/getOwn.ts";
import type { Framework, Question } from "#questionnaire/schema.ts";
import { statementOf } from "#report/frameworks/buildFrameworks.ts";
import type { MetricRef } from "#report/metricRef.ts";
import { decimalsApart } from "#report/numbers/decimals.ts";
import { type TracedMetric, tracePool } from "#scoring/tracePool.ts";
import type { Scorecard } from "#scoring/types.ts";
import type { ExplainContext } from "./explainContext.ts";
import type { ExplainMessageId } from "./explainFormatter.ts";
import { explainPool, hasPoolMetric, type PooledExplanation, poolPart, relatedTo } from "./explainPool.ts";
import type { ExplainedChecks, ExplainedPart, MetricExplanation } from "./explanation.ts";

type FacetRef = Extract<MetricRef, { kind: "facet" }>;
type ItemRef = Extract<MetricRef, { kind: "item" }>;
type ItemScore = Scorecard["frameworks"][string][string];

/** Explains a facet of a lens by its questions, each weighted by its share of the whole. */
export function explainFacet(context: ExplainContext, ref: FacetRef): MetricExplanation | null {
  const { questionnaire, scorecard, explainFormatter } = context;
  const lens = questionnaire.lenses.find(({ id }) => id === ref.lens);
  const facet = lens?.facets.find(({ id }) => id === ref.facet);
  const pool = getOwn(getOwn(scorecard.lenses, ref.lens), ref.facet);
  const traces = (metric: TracedMetric) => tracePool(scorecard, "lenses", ref.lens, ref.facet, metric) ?? [];
  if (lens === undefined || facet === undefined || pool === undefined || !hasPoolMetric(pool, ref.metric)) return null;
  const carries = ({ facets }: Question) => facets.includes(`${ref.lens}:${ref.facet}`);
  const title: ExplainMessageId = `explain.title.${ref.metric}`;
  const body = explainPool(context, pool, ref.metric, traces, carries);
  return {
    ...body,
    ref,
    title: explainFormatter.text(title, { name: facet.title }),
    sentence:
      ref.metric === "value"
        ? explainFormatter.text("explain.facet.sentence", { lens: lens.title, summary: facet.summary })
        : body.sentence,
    related: relatedTo(context, pool, ref.metric, (metric) => ({ ...ref, metric })),
  };
}

/** Explains the status of a framework item and the target it is compared with; never a statement of conformity. */
export function explainItem(context: ExplainContext, ref: ItemRef): MetricExplanation | null {
  const { questionnaire, scorecard, explainFormatter } = context;
  const framework = questionnaire.frameworks.find(({ id }) => id === ref.framework);
  const item = framework?.items.find(({ id }) => id === ref.item);
  const score = getOwn(getOwn(scorecard.frameworks, ref.framework), ref.item);
  if (framework === undefined || item === undefined || score === undefined) return null;
  const traces = (metric: TracedMetric) => tracePool(scorecard, "frameworks", ref.framework, ref.item, metric) ?? [];
  const target = poolPart(context, traces("target"), "target");
  if (ref.metric === "target" ? target === null : !hasPoolMetric(score, ref.metric)) return null;
  const cites = ({ references }: Question) =>
    references.some((reference) => reference.framework === ref.framework && reference.item === ref.item);
  const title: ExplainMessageId = `explain.title.${ref.metric}`;
  const body = explainPool(context, score, ref.metric, traces, cites);
  return {
    ...body,
    ref,
    title: explainFormatter.text(title, { name: `${item.id} ${item.title}` }),
    ...(ref.metric === "value" ? againstTarget(context, framework, score, body, target) : {}),
    notes: [statementOf(context), ...body.notes],
    related: [
      ...relatedTo(context, score, ref.metric, (metric) => ({ ...ref, metric })),
      ...(target === null || ref.metric === "target" ? [] : [relatedTarget(context, ref, target)]),
    ],
  };
}

/** Shows the value next to the target. */
function againstTarget(
  context: ExplainContext,
  framework: Framework,
  { value, status }: ItemScore,
  { parts }: PooledExplanation,
  target: ExplainedPart | null,
) {
  const sentence = context.explainFormatter.text("explain.item.sentence", {
    framework: framework.title,
    version: framework.version,
  });
  if (target === null) return { sentence };
  const checks = value === null ? [] : [checksOf(context, value, target, status === "met")];
  return { sentence, parts: [...parts, target], checks };
}

function relatedTarget(
  { explainFormatter }: ExplainContext,
  ref: ItemRef,
  target: ExplainedPart,
): MetricExplanation["related"][number] {
  return {
    title: explainFormatter.text("explain.metric.target"),
    value: target.total.text,
    of: { ...ref, metric: "target" },
  };
}

function checksOf(
  { explainFormatter, formatter }: ExplainContext,
  value: number,
  target: ExplainedPart,
  met: boolean,
): ExplainedChecks {
  const decimals = decimalsApart([value, target.total.amount]);
  return {
    caption: explainFormatter.text("explain.item.status"),
    columns: {
      what: explainFormatter.text("explain.column.what"),
      asked: explainFormatter.text("explain.metric.target"),
      has: explainFormatter.text("explain.metric.value"),
      met: explainFormatter.text("explain.column.met"),
    },
    rows: [
      {
        title: formatter.text(met ? "framework.status.met" : "framework.status.below"),
        asked: formatter.number(target.total.amount, decimals),
        has: formatter.number(value, decimals),
        met,
        metText: explainFormatter.text(met ? "explain.met" : "explain.notMet"),
        of: null,
      },
    ],
  };
}
