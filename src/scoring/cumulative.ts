import { getOwn } from "#lib/getOwn.ts";
import type { CumulativeRule } from "./levelRule.ts";
import type { NodeMetrics } from "./nodeMetrics.ts";
import { isBelow } from "./tolerance.ts";
import { nodesOf, type QuestionNode, type TreeNode } from "./tree.ts";
import type { Scorecard } from "./types.ts";

/*
 * The cumulative rule (scoring.md § 2): a node has level n when each applicable question below it that belongs to one of
 * the levels 1…n has at least a named answer.
 */

/** An applicable question as the rule sees it. */
export type AskedQuestion = { readonly id: string; readonly level: number; readonly met: boolean };

/** The applicable questions below a node, in questionnaire order. */
export function questionsBelow(
  node: TreeNode,
  nodes: Scorecard["nodes"],
  rule: CumulativeRule,
): readonly AskedQuestion[] {
  return nodesOf(node).flatMap((child) => askedOf(child, getOwn(nodes, child.id), rule));
}

type Figures = Pick<NodeMetrics, "applicable" | "value">;

/** A question as the rule sees it; nothing for one that does not apply, and for what is no question. */
export function askedOf(node: TreeNode, figures: Figures | undefined, rule: CumulativeRule): readonly AskedQuestion[] {
  if (node.kind !== "question" || figures?.applicable !== true) return [];
  const met = figures.value !== null && !isBelow(figures.value, rule.value);
  return [{ id: node.id, level: levelOf(node), met }];
}

/**
 * The level that questions attain together: below the lowest at which one is not met, and never above the highest to which
 * one belongs, as nothing was asked of that.
 */
export function levelOfQuestions(questions: readonly AskedQuestion[]): number {
  const highest = questions.reduce((most, { level }) => Math.max(most, level), 0);
  return questions.reduce((level, question) => (question.met ? level : Math.min(level, question.level - 1)), highest);
}

/** What a target level asks of a question, as a value: the named answer up to that level, above it nothing. */
export function goalOf(question: QuestionNode, level: number, rule: CumulativeRule): number {
  return isBelow(level, levelOf(question)) ? 0 : rule.value;
}

function levelOf({ question }: QuestionNode): number {
  return question.maturityLevel ?? 1;
}
