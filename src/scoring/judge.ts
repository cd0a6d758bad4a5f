import type { Answers } from "#assessment/schema.ts";
import { areaWeight, type Priorities } from "./areaWeight.ts";
import { branchFigures, type Figures, questionFigures } from "./figures.ts";
import { standingOf } from "./standing.ts";
import { type Aim, branchShortfall, branchTarget, ownShortfall, type TargetSource, targetOf } from "./targets.ts";
import type { AreaNode, PracticeNode, QuestionNode, RootNode, TreeNode } from "./tree.ts";

/** A node with what the answers below it give; its part in the whole is not known yet. */
export type Judged = Aim & {
  readonly node: TreeNode;
  /** Among its siblings; an area's includes its priority. */
  readonly weight: number;
  readonly figures: Figures;
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
  const figures = branchFigures(children);
  return { node, weight, figures, target: branchTarget(children), shortfall: branchShortfall(children), children };
}

function judgePractice(practice: PracticeNode, given: Given): Judged {
  const target = targetOf(practice, given.targets);
  const children = practice.children.map((question) => judgeQuestion(question, target, given));
  const figures = branchFigures(children);
  const shortfall = ownShortfall(target, figures.value);
  return { node: practice, weight: practice.weight, figures, target, shortfall, children };
}

function judgeQuestion(node: QuestionNode, target: number | null, { answers, highest }: Given): Judged {
  const figures = questionFigures(standingOf(answers, node.id, highest), highest);
  const shortfall = ownShortfall(target, figures.value);
  return { node, weight: node.weight, figures, target, shortfall, children: NO_CHILDREN };
}
