import type { Assessment } from "#assessment/schema.ts";
import { getOwn } from "#lib/getOwn.ts";
import { type BoardDecision, DECISION_RULES, type ProposedDecision } from "./boardMessage.ts";

/** Behind every decision that has a place. */
const LAST = Number.POSITIVE_INFINITY;

/**
 * The decisions that the board is asked for: what rules propose, as the author edited, ordered and left it out, and what
 * the author added. An edited proposal stays when its rule no longer proposes it: the words are the author's.
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

/** Those that the report asks for: neither left out nor still without words. */
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
