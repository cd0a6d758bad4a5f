import type { Answers } from "#assessment/schema.ts";
import { areaWeight, type Priorities } from "./areaWeight.ts";
import { innerNodeMetrics, type Children, type NodeMetrics, questionMetrics } from "./nodeMetrics.ts";
import { answerValueOf } from "./answerValue.ts";
import {
  type TargetAndGap,
  innerNodeShortfall,
  innerNodeTarget,
  ownShortfall,
  type TargetSource,
  targetOf,
} from "./targets.ts";
import type { AreaNode, PracticeNode, RootNode } from "./tree.ts";

/**
 * The root, an area or a practice with its metrics, except its share of the whole, which depends on the nodes above.
 * Questions have no nodes, only metrics among their practice's children, because there are too many for an object each.
 */
export type EvaluatedNode = TargetAndGap &
  Children & {
    readonly node: RootNode | AreaNode | PracticeNode;
    readonly figures: NodeMetrics;
    /** The areas of the root, the practices of an area; empty for a practice. */
    readonly branches: readonly EvaluatedNode[];
  };

/** The inputs of an evaluation. */
export type EvaluationInput = {
  readonly answers: Answers;
  readonly priorities: Priorities;
  readonly targets: TargetSource;
  /** The highest level of the scale. */
  readonly highest: number;
};

const NO_BRANCHES: readonly EvaluatedNode[] = [];

/** Evaluates the tree from the leaves up: every metric that depends only on the nodes below. */
export function evaluateTree(root: RootNode, input: EvaluationInput): EvaluatedNode {
  const areas = root.children.map((area) => evaluateArea(area, input));
  const weights = root.children.map((area) => areaWeight(area, input.priorities));
  return evaluateInnerNode(root, areas, weights);
}

function evaluateArea(area: AreaNode, input: EvaluationInput): EvaluatedNode {
  const practices = area.children.map((practice) => evaluatePractice(practice, input));
  return evaluateInnerNode(area, practices, area.weights);
}

function evaluateInnerNode(
  node: RootNode | AreaNode,
  branches: readonly EvaluatedNode[],
  weights: readonly number[],
): EvaluatedNode {
  const children = branches.map(({ figures }) => figures);
  const figures = innerNodeMetrics({ children, weights });
  const target = innerNodeTarget(branches, weights);
  return { node, figures, target, shortfall: innerNodeShortfall(branches, weights), children, weights, branches };
}

function evaluatePractice(node: PracticeNode, { answers, targets, highest }: EvaluationInput): EvaluatedNode {
  const { weights } = node;
  const children = node.children.map(({ id }) => questionMetrics(answerValueOf(answers, id, highest), highest));
  const figures = innerNodeMetrics({ children, weights });
  const target = targetOf(node, targets);
  const shortfall = ownShortfall(target, figures.value);
  return { node, figures, target, shortfall, children, weights, branches: NO_BRANCHES };
}
