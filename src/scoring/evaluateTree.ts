import type { Answers } from "#assessment/schema.ts";
import { type AnswerValue, answerValueOf } from "./answerValue.ts";
import { areaWeight, type Priorities } from "./areaWeight.ts";
import { goalOf } from "./cumulative.ts";
import type { LevelRule } from "./levelRule.ts";
import { listOf } from "./listOf.ts";
import type { Children, CoreMetrics, MetricsByAnswer } from "./nodeMetrics.ts";
import { innerNodeTarget, ownGap, type TargetAndGap, type TargetSource, targetOf } from "./targets.ts";
import type { AreaNode, PracticeNode, RootNode } from "./tree.ts";

/**
 * The root, an area or a practice with its metrics, except its share of the whole, which depends on the nodes above.
 * Target and gap above a practice depend on the parts to evaluate. Questions have no nodes, only metrics among their
 * practice's children, because there are too many for an object each.
 */
export type EvaluatedNode<Metrics extends CoreMetrics = CoreMetrics> = TargetAndGap &
  Children<Metrics> & {
    readonly node: RootNode | AreaNode | PracticeNode;
    readonly metrics: Metrics;
    /** The required value of each question of a practice, if it is not simply the practice's target. */
    readonly goals?: readonly number[];
    /** The areas of the root, the practices of an area; empty for a practice. */
    readonly branches: readonly EvaluatedNode<Metrics>[];
  };

/** Which parts of the tree are evaluated: all of them, or only the core. */
export type EvaluatedParts<Metrics extends CoreMetrics> = {
  readonly questionMetrics: (answer: AnswerValue, metrics: MetricsByAnswer) => Metrics;
  readonly innerMetrics: (below: Children<Metrics>) => Metrics;
  readonly innerTarget: (branches: readonly EvaluatedNode<Metrics>[], weights: readonly number[]) => TargetAndGap;
};

/** The inputs of an evaluation. */
export type EvaluationInput<Metrics extends CoreMetrics> = EvaluatedParts<Metrics> & {
  readonly answers: Answers;
  readonly priorities: Priorities;
  readonly targets: TargetSource;
  /** The metrics of questions. */
  readonly metricsByAnswer: MetricsByAnswer;
  readonly levelRule: LevelRule;
};

const NO_BRANCHES: readonly never[] = [];

/** Evaluates the tree from the leaves up: every metric that depends only on the nodes below. */
export function evaluateTree<Metrics extends CoreMetrics>(
  root: RootNode,
  input: EvaluationInput<Metrics>,
): EvaluatedNode<Metrics> {
  const areas = listOf(root.children, (area) => evaluateArea(area, input));
  const weights = listOf(root.children, (area) => areaWeight(area, input.priorities));
  return evaluateInnerNode(root, areas, weights, input);
}

function evaluateArea<Metrics extends CoreMetrics>(
  area: AreaNode,
  input: EvaluationInput<Metrics>,
): EvaluatedNode<Metrics> {
  const practices = listOf(area.children, (practice) => evaluatePractice(practice, input));
  return evaluateInnerNode(area, practices, area.weights, input);
}

function evaluateInnerNode<Metrics extends CoreMetrics>(
  node: RootNode | AreaNode,
  branches: readonly EvaluatedNode<Metrics>[],
  weights: readonly number[],
  { innerMetrics, innerTarget }: EvaluationInput<Metrics>,
): EvaluatedNode<Metrics> {
  const children = listOf(branches, ({ metrics }) => metrics);
  const metrics = innerMetrics({ children, weights });
  const { target, gap } = innerTarget(branches, weights);
  return { node, metrics, target, gap, children, weights, branches };
}

function evaluatePractice<Metrics extends CoreMetrics>(
  node: PracticeNode,
  input: EvaluationInput<Metrics>,
): EvaluatedNode<Metrics> {
  const { answers, metricsByAnswer, questionMetrics } = input;
  const { cumulative } = input.levelRule;
  const { weights } = node;
  const children = listOf(node.children, ({ id }) =>
    questionMetrics(answerValueOf(answers, id, metricsByAnswer.last), metricsByAnswer),
  );
  const metrics = input.innerMetrics({ children, weights });
  const target = targetOf(node, input.targets);
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
  questions: readonly CoreMetrics[],
  weights: readonly number[],
  goals: readonly number[],
): TargetAndGap {
  const children = questions.map((metrics, index) => {
    const target = goals[index] ?? 0;
    return { metrics, target, gap: ownGap(target, metrics.value) };
  });
  return innerNodeTarget(children, weights);
}
