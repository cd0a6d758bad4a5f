import type { EvidenceGrade } from "#assessment/limits.ts";
import type { Standing } from "./standing.ts";
import type { NodeScore } from "./types.ts";
import { weightedMean } from "./weightedMean.ts";

/** What the answers below a node say, wherever the node stands (scoring.md § 1). */
export type Figures = Pick<NodeScore, "applicable" | "value" | "low" | "high" | "coverage" | "evidence">;

/** A child, and how much it counts among its siblings. */
export type Weighed = { readonly weight: number; readonly figures: Figures };

/** Evidence of a single answer, by its grade. */
const EVIDENCE = {
  asserted: { asserted: 1, documented: 0, verified: 0 },
  documented: { asserted: 0, documented: 1, verified: 0 },
  verified: { asserted: 0, documented: 0, verified: 1 },
} as const;

const NOT_APPLICABLE: Figures = {
  applicable: false,
  value: null,
  low: null,
  high: null,
  coverage: null,
  evidence: null,
};

const LEVELS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

/** There are few different ones, and a large assessment has each a thousand times: made once, they cost no memory. */
const UNANSWERED = LEVELS.map(unanswered);
const ANSWERED = {
  asserted: LEVELS.map((level) => answered(level, "asserted")),
  documented: LEVELS.map((level) => answered(level, "documented")),
  verified: LEVELS.map((level) => answered(level, "verified")),
} as const;

/** The figures of a question: its level, or anything in 0…`highest` while it is unanswered. */
export function questionFigures({ applicable, level, evidence }: Standing, highest: number): Figures {
  if (!applicable) return NOT_APPLICABLE;
  if (level === null) return UNANSWERED[highest] ?? unanswered(highest);
  return ANSWERED[evidence][level] ?? answered(level, evidence);
}

function unanswered(highest: number): Figures {
  return { applicable: true, value: null, low: 0, high: highest, coverage: 0, evidence: null };
}

function answered(level: number, evidence: EvidenceGrade): Figures {
  return { applicable: true, value: level, low: level, high: level, coverage: 1, evidence: EVIDENCE[evidence] };
}

/**
 * The figures of a node: weighted means of its children's. A figure is null in a child that is not applicable, value
 * and evidence also in one that is not scored, and a mean passes null over: the weight goes to the siblings.
 */
export function branchFigures(children: readonly Weighed[]): Figures {
  const [first] = children;
  // The means over one child are its own figures; in a quick edition most practices have one question.
  if (children.length === 1 && first !== undefined) return first.figures;
  if (!children.some((child) => child.figures.applicable)) return NOT_APPLICABLE;
  return {
    applicable: true,
    value: weightedMean(children, weightOf, (child) => child.figures.value),
    low: weightedMean(children, weightOf, (child) => child.figures.low),
    high: weightedMean(children, weightOf, (child) => child.figures.high),
    coverage: weightedMean(children, weightOf, (child) => child.figures.coverage),
    evidence: branchEvidence(children),
  };
}

function branchEvidence(children: readonly Weighed[]): Figures["evidence"] {
  const asserted = weightedMean(children, weightOf, (child) => child.figures.evidence?.asserted ?? null);
  const documented = weightedMean(children, weightOf, (child) => child.figures.evidence?.documented ?? null);
  const verified = weightedMean(children, weightOf, (child) => child.figures.evidence?.verified ?? null);
  if (asserted === null || documented === null || verified === null) return null;
  return { asserted, documented, verified };
}

function weightOf(child: Weighed): number {
  return child.weight;
}
