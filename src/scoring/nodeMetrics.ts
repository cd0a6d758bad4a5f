import type { EvidenceGrade } from "#assessment/limits.ts";
import type { AnswerValue } from "./answerValue.ts";
import { isBelow } from "./tolerance.ts";
import type { NodeScore } from "./types.ts";
import { weightedMean } from "./weightedMean.ts";

/** The metrics of a node that levels, shares and plans need. */
export type CoreMetrics = Pick<NodeScore, "applicable" | "value" | "coverage">;

/** The metrics of a node that depend only on the answers below it (scoring.md § 1). */
export type NodeMetrics = CoreMetrics & Pick<NodeScore, "low" | "high" | "evidence">;

/** The metrics of a node's children in questionnaire order, and their weights among the siblings. */
export type Children<Metrics extends CoreMetrics = CoreMetrics> = {
  readonly children: readonly Metrics[];
  readonly weights: readonly number[];
};

/** The evidence of a single answer, by its grade. */
const EVIDENCE = {
  asserted: { asserted: 1, documented: 0, verified: 0 },
  documented: { asserted: 0, documented: 1, verified: 0 },
  verified: { asserted: 0, documented: 0, verified: 1 },
} as const;

const NOT_APPLICABLE: NodeMetrics = {
  applicable: false,
  value: null,
  low: null,
  high: null,
  coverage: null,
  evidence: null,
};

/**
 * All possible metrics of a question. There are few distinct ones, each repeated thousands of times in a large
 * assessment, so sharing them saves memory.
 */
export type MetricsByAnswer = {
  /** The last position on the scale of answers. */
  readonly last: number;
  readonly notApplicable: NodeMetrics;
  /** Any value in 0…highest is possible. */
  readonly unanswered: NodeMetrics;
  /** By position of the answer. */
  readonly answered: Readonly<Record<EvidenceGrade, readonly NodeMetrics[]>>;
};

/** Returns the metrics of questions whose answers have `values`, each in 0…`highest`. */
export function metricsByAnswer(values: readonly number[], highest: number): MetricsByAnswer {
  return {
    last: values.length - 1,
    notApplicable: NOT_APPLICABLE,
    unanswered: { applicable: true, value: null, low: 0, high: highest, coverage: 0, evidence: null },
    answered: {
      asserted: values.map((value) => answered(value, "asserted")),
      documented: values.map((value) => answered(value, "documented")),
      verified: values.map((value) => answered(value, "verified")),
    },
  };
}

/** Returns the metrics of a question for its current answer. */
export function questionMetrics(answer: AnswerValue, metrics: MetricsByAnswer): NodeMetrics {
  return metricsOfGrade(answer, metrics, answer.evidence);
}

/** Returns their core, which is the same for each evidence grade. */
export function questionCore(answer: AnswerValue, metrics: MetricsByAnswer): CoreMetrics {
  return metricsOfGrade(answer, metrics, "asserted");
}

function metricsOfGrade(
  { applicable, level }: AnswerValue,
  { notApplicable, unanswered, answered }: MetricsByAnswer,
  grade: EvidenceGrade,
): NodeMetrics {
  if (!applicable) return notApplicable;
  return (level === null ? undefined : answered[grade][level]) ?? unanswered;
}

function answered(value: number, evidence: EvidenceGrade): NodeMetrics {
  return { applicable: true, value, low: value, high: value, coverage: 1, evidence: EVIDENCE[evidence] };
}

/** Tells whether a node's value is provisional: its coverage is below the method's minimum (scoring.md § 2). */
export function isProvisionalAt({ coverage }: CoreMetrics, minimumCoverage: number): boolean {
  return coverage !== null && isBelow(coverage, minimumCoverage);
}

/**
 * Returns the metrics of a node: weighted means of its children's. A metric is null for a child that is not applicable,
 * and value and evidence also for one that is not scored; a mean skips nulls, so that their weight goes to the
 * siblings.
 */
export function innerNodeMetrics(below: Children<NodeMetrics>): NodeMetrics {
  const core = innerNodeCore(below);
  const { children, weights } = below;
  if (!core.applicable) return NOT_APPLICABLE;
  if (isOnly(children)) return children[0];
  return {
    applicable: true,
    value: core.value,
    low: weightedMean(children, weights, ({ low }) => low),
    high: weightedMean(children, weights, ({ high }) => high),
    coverage: core.coverage,
    evidence: innerNodeEvidence(children, weights),
  };
}

/** Returns the core of the metrics of a node, without the means that only a scorecard needs. */
export function innerNodeCore({ children, weights }: Children): CoreMetrics {
  if (isOnly(children)) return children[0];
  if (!children.some(({ applicable }) => applicable)) return NOT_APPLICABLE;
  return {
    applicable: true,
    value: weightedMean(children, weights, ({ value }) => value),
    coverage: weightedMean(children, weights, ({ coverage }) => coverage),
  };
}

/**
 * Tells whether there is one child: the means over it are its own metrics. In a quick edition most practices have one
 * question.
 */
function isOnly<Metrics>(children: readonly Metrics[]): children is readonly [Metrics] {
  return children.length === 1;
}

/** Returns the mean of each grade; a child has all grades or none. */
function innerNodeEvidence(children: readonly NodeMetrics[], weights: readonly number[]): NodeMetrics["evidence"] {
  const asserted = weightedMean(children, weights, ({ evidence }) => evidence?.asserted ?? null);
  if (asserted === null) return null;
  const documented = weightedMean(children, weights, ({ evidence }) => evidence?.documented ?? null) ?? 0;
  const verified = weightedMean(children, weights, ({ evidence }) => evidence?.verified ?? null) ?? 0;
  return { asserted, documented, verified };
}
