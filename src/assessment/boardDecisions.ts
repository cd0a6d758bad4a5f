import { getOwn } from "#lib/getOwn.ts";
import { cut } from "./cut.ts";
import { MAX_DECISIONS } from "./limits.ts";
import type { Assessment } from "./schema.ts";

/*
 * What the author decides about the decisions that the board is asked for, and the author's own summary, as pure
 * functions. Rules propose decisions under fixed names; the author's own have ids. `now` is an ISO 8601 moment.
 */

/** What the author changed about a decision. */
export type BoardDecision = NonNullable<Assessment["decisions"]>[string];

/** What to change. What is left out stays; null removes, so that a proposal is as its rule has it. */
export type BoardDecisionChange = {
  readonly text?: string | null;
  readonly removed?: boolean;
};

/** With a decision changed, or with its changes undone (null): one of the author's own is then gone. */
export function withBoardDecision(
  assessment: Assessment,
  id: string,
  change: BoardDecisionChange | null,
  now: string,
): Assessment {
  const before = getOwn(assessment.decisions, id);
  const { decisions = {} } = assessment;
  if (before === undefined && Object.keys(decisions).length >= MAX_DECISIONS) return assessment;
  const { text, removed, ...rest } = before ?? {};
  const next = {
    text: change?.text === undefined ? text : (change.text ?? undefined),
    removed: change?.removed ?? removed,
  };
  const decision: BoardDecision | undefined =
    change === null
      ? undefined
      : { ...rest, ...(next.text !== undefined && { text: cut(next.text) }), ...(next.removed && { removed: true }) };
  return { ...assessment, decisions: withEntry(decisions, id, decision), updatedAt: now };
}

/** With decisions in this order, the first one first; others keep their place behind them. */
export function withBoardDecisionOrder(assessment: Assessment, ids: readonly string[], now: string): Assessment {
  const positions = new Map(ids.slice(0, MAX_DECISIONS).map((id, position) => [id, position]));
  const moved = Object.fromEntries(
    [...positions].map(([id, position]) => [id, { ...getOwn(assessment.decisions, id), position }]),
  );
  return { ...assessment, decisions: { ...assessment.decisions, ...moved }, updatedAt: now };
}

/** With one decision as it is in another state of the assessment: what undo needs. */
export function withBoardDecisionOf(assessment: Assessment, id: string, other: Assessment, now: string): Assessment {
  const decision = getOwn(other.decisions, id);
  return { ...assessment, decisions: withEntry(assessment.decisions ?? {}, id, decision), updatedAt: now };
}

/** With another paragraph of the author's own; an empty one removes it. */
export function withSummary(assessment: Assessment, summary: string, now: string): Assessment {
  const { summary: _, ...rest } = assessment;
  return { ...rest, ...(summary !== "" && { summary: cut(summary) }), updatedAt: now };
}

function withEntry(
  decisions: Readonly<Record<string, BoardDecision>>,
  id: string,
  decision: BoardDecision | undefined,
): Record<string, BoardDecision> {
  const others = Object.entries(decisions).filter(([name]) => name !== id);
  const isKept = decision !== undefined && Object.keys(decision).length > 0;
  return Object.fromEntries(isKept ? [...others, [id, decision] as const] : others);
}
