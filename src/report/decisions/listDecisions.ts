import type { Assessment } from "#assessment/schema.ts";
import { getOwn } from "#lib/getOwn.ts";
import { type BoardDecision, DECISION_RULES, type ProposedDecision } from "./boardMessage.ts";

/** The position after every decision that has one. */
const LAST = Number.POSITIVE_INFINITY;

/**
 * Lists the decisions for the board: the rules' proposals as edited, ordered and removed by the author, and the
 * author's own. An edited proposal stays even if its rule no longer proposes it.
 */
export function listDecisions(
  proposals: readonly ProposedDecision[],
  { decisions = {} }: Pick<Assessment, "decisions">,
): readonly BoardDecision[] {
  const proposed = proposals.map(({ rule, text }) => toDecision(rule, text, getOwn(decisions, rule) ?? {}));
  const rules = new Set<string>(proposals.map(({ rule }) => rule));
  const others = Object.entries(decisions)
    .filter(([id, { text }]) => !rules.has(id) && text !== undefined)
    .map(([id, decision]) => toDecision(id, "", decision));
  const positionOf = ({ id }: BoardDecision) => getOwn(decisions, id)?.position ?? LAST;
  return [...proposed, ...others].toSorted((a, b) => compare(positionOf(a), positionOf(b)));
}

/** Returns the decisions in the report: neither removed nor empty. */
export function askedDecisions(decisions: readonly BoardDecision[]): readonly BoardDecision[] {
  return decisions.filter(({ removed, text }) => !removed && text !== "");
}

function toDecision(
  id: string,
  proposal: string,
  decided: NonNullable<Assessment["decisions"]>[string],
): BoardDecision {
  const { text } = decided;
  const removed = decided.removed === true;
  if (text === undefined) return { id, origin: "proposed", text: proposal, proposal, removed };
  const isRule = DECISION_RULES.some((rule) => rule === id);
  return { id, origin: isRule ? "edited" : "added", text: text.trim(), proposal, removed };
}

function compare(a: number, b: number): number {
  return a === b ? 0 : a - b;
}
