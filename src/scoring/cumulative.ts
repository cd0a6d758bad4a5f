import { getOwn } from "#lib/getOwn.ts";
import type { CumulativeRule } from "./levelRule.ts";
import type { CoreMetrics } from "./nodeMetrics.ts";
import { isBelow } from "./tolerance.ts";
import { nodesOf, type QuestionNode, type TreeNode } from "./tree.ts";
import type { Scorecard } from "./types.ts";

/*
 * The cumulative rule (scoring.md § 2): a node has level n when each applicable question below it that belongs to one
 * of the levels 1…n has at least a named answer.
 */

/** An applicable question with its state under the rule. */
export type CumulativeQuestion = { readonly id: string; readonly level: number; readonly met: boolean };

/** The applicable questions below a node, in questionnaire order. */
export function questionsBelow(
  node: TreeNode,
  nodes: Scorecard["nodes"],
  rule: CumulativeRule,
): readonly CumulativeQuestion[] {
  return nodesOf(node).flatMap((child) => cumulativeQuestionOf(child, getOwn(nodes, child.id), rule));
}

type QuestionMetrics = Pick<CoreMetrics, "applicable" | "value">;

/** Returns a question with its state under the rule; empty if it does not apply, and for other nodes. */
export function cumulativeQuestionOf(
  node: TreeNode,
  metrics: QuestionMetrics | undefined,
  rule: CumulativeRule,
): readonly CumulativeQuestion[] {
  if (node.kind !== "question" || metrics?.applicable !== true) return [];
  const met = metrics.value !== null && !isBelow(metrics.value, rule.value);
  return [{ id: node.id, level: levelOf(node), met }];
}

/**
 * Returns the level that questions reach together: below the lowest with an unmet question, and at most the highest
 * with any question.
 */
export function levelOfQuestions(questions: readonly CumulativeQuestion[]): number {
  const highest = questions.reduce((most, { level }) => Math.max(most, level), 0);
  return questions.reduce((level, question) => (question.met ? level : Math.min(level, question.level - 1)), highest);
}

/**
 * Returns the value that a target level requires of a question: that of the named answer up to its level, above it 0.
 */
export function goalOf(question: QuestionNode, level: number, rule: CumulativeRule): number {
  return isBelow(level, levelOf(question)) ? 0 : rule.value;
}

function levelOf({ question }: QuestionNode): number {
  return question.maturityLevel ?? 1;
}
