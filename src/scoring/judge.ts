import type { Answers } from "#assessment/schema.ts";
import { areaWeight, type Priorities } from "./areaWeight.ts";
import { innerNodeMetrics, type Children, type NodeMetrics, questionMetrics } from "./nodeMetrics.ts";
import { answerValueOf } from "./answerValue.ts";
import {
  type TargetAndGap,
  branchShortfall,
  branchTarget,
  ownShortfall,
  type TargetSource,
  targetOf,
} from "./targets.ts";
import type { AreaNode, PracticeNode, RootNode } from "./tree.ts";

/**
 * The whole, an area or a practice with what the answers below it give; its part in the whole is not known yet. Of a
 * question there are only its figures, among its practice's children: there are too many for an object each.
 */
export type Judged = TargetAndGap &
  Children & {
    readonly node: RootNode | AreaNode | PracticeNode;
    readonly figures: NodeMetrics;
    /** The areas of the whole, the practices of an area, none of a practice. */
    readonly branches: readonly Judged[];
  };

/** What the tree is judged by. */
export type Given = {
  readonly answers: Answers;
  readonly priorities: Priorities;
  readonly targets: TargetSource;
  /** The highest level of the scale. */
  readonly highest: number;
};

const NO_BRANCHES: readonly Judged[] = [];

/** The tree from the leaves up: every figure that depends only on what is below. */
export function judge(root: RootNode, given: Given): Judged {
  const areas = root.children.map((area) => judgeArea(area, given));
  const weights = root.children.map((area) => areaWeight(area, given.priorities));
  return judgeBranches(root, areas, weights);
}

function judgeArea(area: AreaNode, given: Given): Judged {
  const practices = area.children.map((practice) => judgePractice(practice, given));
  return judgeBranches(area, practices, area.weights);
}

function judgeBranches(node: RootNode | AreaNode, branches: readonly Judged[], weights: readonly number[]): Judged {
  const children = branches.map(({ figures }) => figures);
  const figures = innerNodeMetrics({ children, weights });
  const target = branchTarget(branches, weights);
  return { node, figures, target, shortfall: branchShortfall(branches, weights), children, weights, branches };
}

function judgePractice(node: PracticeNode, { answers, targets, highest }: Given): Judged {
  const { weights } = node;
  const children = node.children.map(({ id }) => questionMetrics(answerValueOf(answers, id, highest), highest));
  const figures = innerNodeMetrics({ children, weights });
  const target = targetOf(node, targets);
  const shortfall = ownShortfall(target, figures.value);
  return { node, figures, target, shortfall, children, weights, branches: NO_BRANCHES };
}
