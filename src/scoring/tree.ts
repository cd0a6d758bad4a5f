import type { Area, Practice, Question, Questionnaire } from "#questionnaire/schema.ts";

/*
 * The tree overall → area → practice → question of an edition (scoring.md § 1). Parts without a question in the edition
 * are not included.
 */

/** A child as listed in the questionnaire, whether or not it is in the edition. */
type Member = { readonly id: string; readonly weight: number };

/** A leaf. `weight` is its weight among the questions of its practice, above 0. */
export type QuestionNode = {
  readonly kind: "question";
  readonly id: string;
  readonly weight: number;
  readonly question: Question;
};

/** A practice and its questions. `weight` is its weight among the practices of its area, above 0. */
export type PracticeNode = {
  readonly kind: "practice";
  readonly id: string;
  readonly weight: number;
  readonly areaId: string;
  readonly children: readonly QuestionNode[];
  /** The weights of the children, in their order. */
  readonly weights: readonly number[];
  readonly members: readonly Member[];
};

/** An area and its practices. `weight` is the questionnaire's, before the organisation's priorities. */
export type AreaNode = {
  readonly kind: "area";
  readonly id: string;
  readonly weight: number;
  readonly children: readonly PracticeNode[];
  /** The weights of the children, in their order. */
  readonly weights: readonly number[];
  readonly members: readonly Member[];
};

/** The root of the tree. */
export type RootNode = {
  readonly kind: "overall";
  readonly id: "overall";
  readonly weight: 1;
  readonly children: readonly AreaNode[];
  readonly members: readonly Member[];
};

/** Any node of the tree, distinguished by `kind`. */
export type TreeNode = RootNode | AreaNode | PracticeNode | QuestionNode;

/** Builds the tree of the questions in `edition`, in questionnaire order. */
export function buildTree(questionnaire: Questionnaire, edition: string): RootNode {
  const areas = questionnaire.areas.map((area) => areaNode(area, edition)).filter(hasChildren);
  return { kind: "overall", id: "overall", weight: 1, children: areas, members: questionnaire.areas };
}

/** Returns the node and all nodes below it, parents before their children, in questionnaire order. */
export function nodesOf(node: TreeNode): readonly TreeNode[] {
  return node.kind === "question" ? [node] : [node, ...node.children.flatMap(nodesOf)];
}

function areaNode({ id, weight, practices }: Area, edition: string): AreaNode {
  const children = practices.map((practice) => practiceNode(practice, id, edition)).filter(hasChildren);
  return { kind: "area", id, weight, children, weights: children.map(weightOf), members: practices };
}

function practiceNode({ id, weight, questions }: Practice, areaId: string, edition: string): PracticeNode {
  const children = questions.filter((question) => question.editions.includes(edition)).map(questionNode);
  return { kind: "practice", id, weight, areaId, children, weights: children.map(weightOf), members: questions };
}

function questionNode(question: Question): QuestionNode {
  return { kind: "question", id: question.id, weight: question.weight, question };
}

function weightOf({ weight }: Member): number {
  return weight;
}

function hasChildren(node: { readonly children: readonly unknown[] }): boolean {
  return node.children.length > 0;
}
