import type { EvaluatedNode } from "./evaluateTree.ts";
import type { CoreMetrics } from "./nodeMetrics.ts";
import type { QuestionNode } from "./tree.ts";

/** An applicable question, as counted in totals across the tree. */
export type CountedQuestion = {
  /** Above 0; the shares of all counted questions add up to 1. */
  readonly share: number;
  /** The position of its answer, 0…m, null while unanswered. */
  readonly level: number | null;
  /** The value of the answer, 0…highest, null while unanswered. */
  readonly value: number | null;
  readonly target: number | null;
};

/**
 * All questions of the edition in questionnaire order, null for those not applicable. References to questions use
 * positions in this list.
 */
export type CountedQuestions = readonly (CountedQuestion | null)[];

/** Tells whether a question counts, that is, whether it is applicable. */
export function isCounted<Metrics extends { readonly share: number | null }>(
  metrics: Metrics,
): metrics is Metrics & { readonly share: number } {
  return metrics.share !== null;
}

/** Returns the position of the answer with this value; values are distinct. */
export function answerAt(value: number | null, values: readonly number[]): number | null {
  return value === null ? null : values.indexOf(value);
}

/** Receives each node and its share (0…1) of the overall score; null if the node is not applicable. */
export type ShareVisitor<Metrics extends CoreMetrics = CoreMetrics> = {
  readonly branch: (evaluated: EvaluatedNode<Metrics>, share: number | null) => void;
  /** `target` is the target of its practice, or what that requires of the question. */
  readonly question: (node: QuestionNode, metrics: Metrics, target: number | null, share: number | null) => void;
};

/**
 * Visits all nodes from the root down, parents first, with their shares: the product along the path of weight ÷ Σ
 * weights of the applicable siblings (scoring.md § 4).
 */
export function forEachNodeWithShare<Metrics extends CoreMetrics>(
  root: EvaluatedNode<Metrics>,
  visitor: ShareVisitor<Metrics>,
): void {
  visitNodes(root, root.metrics.applicable ? 1 : null, visitor, isApplicable);
}

function isApplicable({ applicable }: CoreMetrics): boolean {
  return applicable;
}

function isScored({ value }: CoreMetrics): boolean {
  return value !== null;
}

/** Tells whether a node gets a share. */
type HasShare = (metrics: CoreMetrics) => boolean;

function visitNodes<Metrics extends CoreMetrics>(
  evaluated: EvaluatedNode<Metrics>,
  share: number | null,
  visitor: ShareVisitor<Metrics>,
  hasShare: HasShare,
): void {
  visitor.branch(evaluated, share);
  const { node, target, goals, children, weights, branches } = evaluated;
  const weightOfAll = weightOfChildren(evaluated, hasShare);
  for (let index = 0; index < children.length; index++) {
    const metrics = children[index];
    if (metrics === undefined) continue;
    const part = (weights[index] ?? 0) / weightOfAll;
    const own = share === null || !hasShare(metrics) ? null : shareOfPart(share, part);
    const branch = branches[index];
    if (branch !== undefined) visitNodes(branch, own, visitor, hasShare);
    const child = node.children[index];
    if (child?.kind === "question") visitor.question(child, metrics, goals?.[index] ?? target, own);
  }
}

function weightOfChildren({ children, weights }: EvaluatedNode, hasShare: HasShare): number {
  let sum = 0;
  for (let index = 0; index < children.length; index++) {
    const metrics = children[index];
    if (metrics !== undefined && hasShare(metrics)) sum += weights[index] ?? 0;
  }
  return sum;
}

/** The lower bound keeps a share above 0 even if weights differ extremely, because shares are used as weights. */
function shareOfPart(share: number, part: number): number {
  return Math.max(share * part, Number.MIN_VALUE);
}

/** Returns the questions of an evaluated tree; `values` are those of the answers by position. */
export function countedQuestions(root: EvaluatedNode, values: readonly number[]): CountedQuestions {
  const counted: (CountedQuestion | null)[] = [];
  forEachNodeWithShare(root, {
    branch: () => {},
    question: (_, { value }, target, share) => {
      counted.push(share === null ? null : { share, level: answerAt(value, values), value, target });
    },
  });
  return counted;
}

/**
 * Returns the rise of the overall value per unit of a question's value, 0…1, by position; null if unanswered. The value
 * covers only answered questions, so this exceeds the question's share while answers are missing.
 */
export function valueShares(root: EvaluatedNode): readonly (number | null)[] {
  const shares: (number | null)[] = [];
  const question: ShareVisitor["question"] = (_node, _metrics, _target, share) => shares.push(share);
  visitNodes(root, root.metrics.value === null ? null : 1, { branch: () => {}, question }, isScored);
  return shares;
}
