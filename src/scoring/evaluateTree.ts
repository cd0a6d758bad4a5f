import type { Answers } from "#assessment/schema.ts";
import { answerValueOf } from "./answerValue.ts";
import { areaWeight, type Priorities } from "./areaWeight.ts";
import { goalOf } from "./cumulative.ts";
import type { LevelRule } from "./levelRule.ts";
import { listOf } from "./listOf.ts";
import {
  type Children,
  innerNodeMetrics,
  type MetricsByAnswer,
  type NodeMetrics,
  questionMetrics,
} from "./nodeMetrics.ts";
import { innerNodeGap, innerNodeTarget, ownGap, type TargetAndGap, type TargetSource, targetOf } from "./targets.ts";
import type { AreaNode, PracticeNode, RootNode } from "./tree.ts";

/**
 * The root, an area or a practice with its metrics, except its share of the whole, which depends on the nodes above.
 * Questions have no nodes, only metrics among their practice's children, because there are too many for an object each.
 */
export type EvaluatedNode = TargetAndGap &
  Children & {
    readonly node: RootNode | AreaNode | PracticeNode;
    readonly metrics: NodeMetrics;
    /** The required value of each question of a practice, if it is not simply the practice's target. */
    readonly goals?: readonly number[];
    /** The areas of the root, the practices of an area; empty for a practice. */
    readonly branches: readonly EvaluatedNode[];
  };

/** The inputs of an evaluation. */
export type EvaluationInput = {
  readonly answers: Answers;
  readonly priorities: Priorities;
  readonly targets: TargetSource;
  /** The metrics of questions. */
  readonly metricsByAnswer: MetricsByAnswer;
  readonly levelRule: LevelRule;
};

const NO_BRANCHES: readonly EvaluatedNode[] = [];

/** Evaluates the tree from the leaves up: every metric that depends only on the nodes below. */
export function evaluateTree(root: RootNode, input: EvaluationInput): EvaluatedNode {
  const areas = listOf(root.children, (area) => evaluateArea(area, input));
  const weights = listOf(root.children, (area) => areaWeight(area, input.priorities));
  return evaluateInnerNode(root, areas, weights);
}

function evaluateArea(area: AreaNode, input: EvaluationInput): EvaluatedNode {
  const practices = listOf(area.children, (practice) => evaluatePractice(practice, input));
  return evaluateInnerNode(area, practices, area.weights);
}

function evaluateInnerNode(
  node: RootNode | AreaNode,
  branches: readonly EvaluatedNode[],
  weights: readonly number[],
): EvaluatedNode {
  const children = listOf(branches, ({ metrics }) => metrics);
  const metrics = innerNodeMetrics({ children, weights });
  const target = innerNodeTarget(branches, weights);
  return { node, metrics, target, gap: innerNodeGap(branches, weights), children, weights, branches };
}

function evaluatePractice(
  node: PracticeNode,
  { answers, targets, levelRule: { cumulative }, metricsByAnswer }: EvaluationInput,
): EvaluatedNode {
  const { weights } = node;
  const children = listOf(node.children, ({ id }) =>
    questionMetrics(answerValueOf(answers, id, metricsByAnswer.last), metricsByAnswer),
  );
  const metrics = innerNodeMetrics({ children, weights });
  const target = targetOf(node, targets);
  if (cumulative === null || target === null) {
    const gap = ownGap(target, metrics.value);
    return { node, metrics, target, gap, children, weights, branches: NO_BRANCHES };
  }
  const goals = node.children.map((question) => goalOf(question, target, cumulative));
  const required = targetAndGapOf(children, weights, goals);
  return { node, metrics, ...required, goals, children, weights, branches: NO_BRANCHES };
}

/** Returns target and gap of a practice whose questions have their own targets: the means, as for the nodes above. */
function targetAndGapOf(
  questions: readonly NodeMetrics[],
  weights: readonly number[],
  goals: readonly number[],
): TargetAndGap {
  const children = questions.map((metrics, index) => {
    const target = goals[index] ?? 0;
    return { metrics, target, gap: ownGap(target, metrics.value) };
  });
  return { target: innerNodeTarget(children, weights), gap: innerNodeGap(children, weights) };
}
