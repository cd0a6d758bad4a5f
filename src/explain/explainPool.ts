import { assertNever } from "#lib/assertNever.ts";
import { outlineOf } from "#questionnaire/outline.ts";
import type { Question } from "#questionnaire/schema.ts";
import { type ItemMetric, type MetricRef, POOL_METRICS, type PoolMetric } from "#report/metricRef.ts";
import { calculationDecimals, MIN_SHOWN } from "#report/numbers/shownValue.ts";
import { poolDecimals, poolText } from "#report/poolText.ts";
import type { TracedChild } from "#scoring/traceMean.ts";
import type { TracedMetric } from "#scoring/tracePool.ts";
import type { Pool } from "#scoring/types.ts";
import { EMPTY_EXPLANATION } from "./emptyExplanation.ts";
import type { ExplainContext } from "./explainContext.ts";
import type { ExplainMessageId } from "./explainFormatter.ts";
import { CHILD_METRIC, weightedPart } from "./explainMean.ts";
import type { ExplainedPart, MetricExplanation } from "./explanation.ts";
import { groupLeftOut } from "./groupLeftOut.ts";
import { numbers } from "./nodeMetrics.ts";

/** Tells whether a pool has a metric. A missing value counts too: its explanation lists the unanswered questions. */
export function hasPoolMetric(pool: Pool, metric: PoolMetric | "target"): boolean {
  return metric === "value" || (metric === "coverage" ? pool.coverage : pool.low) !== null;
}

/** The parts that explain a metric. */
const PARTS = {
  value: ["value"],
  range: ["low", "high"],
  coverage: ["coverage"],
  target: ["target"],
} as const satisfies Readonly<Record<ItemMetric, readonly TracedMetric[]>>;

/** The explanation of a metric of a pool, without what only its owner knows. */
export type PooledExplanation = Omit<MetricExplanation, "ref" | "title">;

/** Explains a metric of a facet or of a framework item. */
export function explainPool(
  context: ExplainContext,
  pool: Pool,
  metric: ItemMetric,
  traces: (metric: TracedMetric) => readonly TracedChild[],
  belongs: (question: Question) => boolean,
): PooledExplanation {
  const { explainFormatter, formatter, max } = context;
  const decimals =
    pool.value === null || metric === "target" ? MIN_SHOWN : calculationDecimals(pool.value, poolDecimals(pool));
  const parts = PARTS[metric].flatMap((each) => poolPart(context, traces(each), each, decimals) ?? []);
  const traced = traces(PARTS[metric][0]);
  const further = countFurther(context, belongs);
  const isOpen = pool.coverage !== null && pool.coverage < 1 && pool.value !== null;
  const formula: ExplainMessageId = `explain.pool.formula.${metric}`;
  return {
    ...EMPTY_EXPLANATION,
    sentence: sentenceOf(context, pool, metric),
    shown: metric === "target" ? (parts[0]?.total.text ?? formatter.value(null)) : poolText(formatter, pool)[metric],
    formula: explainFormatter.text(formula, { max }),
    amounts: metric === "value" ? numbers(pool.value) : parts.map(({ total }) => total.amount),
    parts,
    leftOut: groupLeftOut(context, traced, metric === "target" ? "target" : "value"),
    notes: [
      ...(isOpen && metric === "value" ? [explainFormatter.text("explain.pool.open", poolText(formatter, pool))] : []),
      ...(traced.length === 0 ? [explainFormatter.text("explain.pool.none")] : []),
      ...(further > 0 ? [explainFormatter.text("explain.pool.further", { count: further })] : []),
    ],
  };
}

function sentenceOf({ explainFormatter, max }: ExplainContext, { coverage }: Pool, metric: ItemMetric): string {
  switch (metric) {
    case "value":
      return "";
    case "range":
      return explainFormatter.text(coverage === 1 ? "explain.range.complete" : "explain.range.sentence", { max });
    case "coverage":
      return explainFormatter.text("explain.coverage.sentence");
    case "target":
      return explainFormatter.text("explain.pool.target", { max });
    default:
      return assertNever(metric);
  }
}

/** Returns the pool's other metrics. */
export function relatedTo(
  { explainFormatter, formatter }: ExplainContext,
  pool: Pool,
  shown: ItemMetric,
  refTo: (metric: PoolMetric) => MetricRef,
): MetricExplanation["related"] {
  const text = poolText(formatter, pool);
  return POOL_METRICS.filter((metric) => metric !== shown && hasPoolMetric(pool, metric)).map((metric) => {
    const name: ExplainMessageId = `explain.metric.${metric}`;
    return { title: explainFormatter.text(name), value: text[metric], of: refTo(metric) };
  });
}

/** Returns the questions with their shares and contributions; null if none has the metric. */
export function poolPart(
  context: ExplainContext,
  traced: readonly TracedChild[],
  metric: TracedMetric,
  decimals = 1,
): ExplainedPart | null {
  const { explainFormatter } = context;
  const counted = traced.filter(({ leftOut }) => leftOut === null);
  if (counted.length === 0) return null;
  const caption: ExplainMessageId = `explain.pool.${metric}`;
  return weightedPart(context, counted, {
    caption: explainFormatter.text(caption),
    what: explainFormatter.text("explain.questions"),
    value: explainFormatter.text(metric === "value" ? "explain.metric.level" : `explain.metric.${metric}`),
    isShare: metric === "coverage",
    childMetric: CHILD_METRIC[metric],
    weightUnit: "percent",
    head: explainFormatter.text("explain.metric.share"),
    ...(metric !== "coverage" && { decimals }),
  });
}

/** Counts the matching questions that only other editions contain. */
function countFurther({ questionnaire, assessment }: ExplainContext, belongs: (question: Question) => boolean): number {
  return outlineOf(questionnaire).questions.filter(
    ({ question }) => belongs(question) && !question.editions.includes(assessment.edition),
  ).length;
}
