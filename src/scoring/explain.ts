import { getOwn } from "#lib/getOwn.ts";
import { areaWeight, type Priorities } from "./areaWeight.ts";
import { withContributions } from "./contributions.ts";
import { questionsBelow } from "./cumulative.ts";
import type { CumulativeRule } from "./levelRule.ts";
import { isTooLow } from "./levels.ts";
import { originOf } from "./origin.ts";
import { nodesOf, type TreeNode } from "./tree.ts";
import type { Contribution, Explanation, NodeScore, Scorecard } from "./types.ts";

type Child = Pick<Contribution, "id" | "weight" | "value" | "leftOut">;

/**
 * Explains the value and level of a node (scoring.md § 8): returns every child that the questionnaire lists, in its
 * order, with its contribution or the reason why it is left out. Throws for a scorecard that `score` did not return and
 * for an unknown node.
 */
export function explain(scorecard: Scorecard, nodeId: string): Explanation {
  const { compiled, priorities } = originOf(scorecard);
  const { gate, highest, cumulative } = compiled.levelRule;
  const node = compiled.nodes.get(nodeId);
  const score = getOwn(scorecard.nodes, nodeId);
  if (node === undefined || score === undefined) throw new Error(`This scorecard has no node "${nodeId}".`);
  const children = childrenOf(node, scorecard, priorities);
  const open = cumulative === null ? null : openQuestions(node, score, scorecard, cumulative);
  return {
    id: nodeId,
    score,
    children: withContributions(children),
    gate,
    next: open === null ? nextLevel(score, children, gate, highest) : nextCumulativeLevel(node, score, open),
    ...(cumulative !== null && open !== null && { cumulative: { answer: cumulative.answer, open } }),
  };
}

/** Returns the questions that keep a node from the next level under a cumulative rule, in questionnaire order. */
function openQuestions(
  node: TreeNode,
  { level }: NodeScore,
  { nodes }: Scorecard,
  rule: CumulativeRule,
): readonly string[] {
  if (level === null || node.kind === "question") return [];
  return questionsBelow(node, nodes, rule)
    .filter((question) => !question.met && question.level <= level + 1)
    .map(({ id }) => id);
}

/** Returns the next level under a cumulative rule, and the children with questions that keep the node from it. */
function nextCumulativeLevel(node: TreeNode, { level }: NodeScore, open: readonly string[]): Explanation["next"] {
  if (level === null || open.length === 0 || node.kind === "question") return null;
  const hasOpen = (child: TreeNode) => nodesOf(child).some(({ id }) => open.includes(id));
  return { level: level + 1, valueMissing: 0, below: node.children.filter(hasOpen).map(({ id }) => id) };
}

function childrenOf(node: TreeNode, { nodes }: Scorecard, priorities: Priorities): readonly Child[] {
  if (node.kind === "question") return [];
  return node.members.map((member) => {
    const weight = node.kind === "overall" ? areaWeight(member, priorities) : member.weight;
    const score = getOwn(nodes, member.id);
    return { id: member.id, weight, value: score?.value ?? null, leftOut: whyLeftOut(score) };
  });
}

function whyLeftOut(score: NodeScore | undefined): Contribution["leftOut"] {
  if (score === undefined) return "not-in-edition";
  if (!score.applicable) return "not-applicable";
  return score.value === null ? "unanswered" : null;
}

/** Returns the requirements of the next level: a value, 0…m, and the children that are below that level − gate. */
function nextLevel(
  { value, level }: NodeScore,
  children: readonly Child[],
  gate: number | null,
  highest: number,
): Explanation["next"] {
  if (value === null || level === null || level >= highest) return null;
  const next = level + 1;
  const below = gate === null ? [] : children.filter((child) => isTooLow(child.value, next - gate)).map(({ id }) => id);
  return { level: next, valueMissing: Math.max(0, next - value), below };
}
