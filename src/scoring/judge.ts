import type { Answers } from "#assessment/schema.ts";
import { areaWeight, type Priorities } from "./areaWeight.ts";
import { branchFigures, type Figures, questionFigures } from "./figures.ts";
import { standingOf } from "./standing.ts";
import { type Aim, branchAim, ownAim, type TargetSource, targetOf } from "./targets.ts";
import type { AreaNode, PracticeNode, QuestionNode, RootNode, TreeNode } from "./tree.ts";

/** A node with what the answers below it give; its part in the whole is not known yet. */
export type Judged = {
  readonly node: TreeNode;
  /** Among its siblings; an area's includes its priority. */
  readonly weight: number;
  readonly figures: Figures;
  readonly aim: Aim;
  readonly children: readonly Judged[];
};

/** What the tree is judged by. */
export type Given = {
  readonly answers: Answers;
  readonly priorities: Priorities;
  readonly targets: TargetSource;
  /** The highest level of the scale. */
  readonly highest: number;
};

const NO_CHILDREN: readonly Judged[] = [];

/** The tree from the leaves up: every figure that depends only on what is below. */
export function judge(root: RootNode, given: Given): Judged {
  const children = root.children.map((area) => judgeArea(area, given));
  return branch(root, root.weight, children);
}

function judgeArea(area: AreaNode, given: Given): Judged {
  const children = area.children.map((practice) => judgePractice(practice, given));
  return branch(area, areaWeight(area, given.priorities), children);
}

function branch(node: TreeNode, weight: number, children: readonly Judged[]): Judged {
  return { node, weight, figures: branchFigures(children), aim: branchAim(children), children };
}

function judgePractice(practice: PracticeNode, given: Given): Judged {
  const target = targetOf(practice, given.targets);
  const children = practice.children.map((question) => judgeQuestion(question, target, given));
  const figures = branchFigures(children);
  return { node: practice, weight: practice.weight, figures, aim: ownAim(target, figures.value), children };
}

function judgeQuestion(node: QuestionNode, target: number | null, { answers, highest }: Given): Judged {
  const figures = questionFigures(standingOf(answers, node.id, highest), highest);
  return { node, weight: node.weight, figures, aim: ownAim(target, figures.value), children: NO_CHILDREN };
}
