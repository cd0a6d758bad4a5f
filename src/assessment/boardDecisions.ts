import { getOwn } from "#lib/getOwn.ts";
import { cut } from "./cut.ts";
import { MAX_DECISIONS } from "./limits.ts";
import type { Assessment } from "./schema.ts";

/*
 * Changes of the decisions for the board and of the author's summary, as pure functions. Rules propose decisions under
 * fixed names; those of the author have ids. `now` is an ISO 8601 moment.
 */

/** The author's changes of a decision. */
export type BoardDecision = NonNullable<Assessment["decisions"]>[string];

/** A change of a decision. Omitted fields stay; null removes the author's change, which restores the proposal. */
export type BoardDecisionChange = {
  readonly text?: string | null;
  readonly removed?: boolean;
};

/** Changes a decision, or undoes its changes (null), which removes one of the author's own. */
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

/** Puts decisions in this order; others follow in their existing order. */
export function withBoardDecisionOrder(assessment: Assessment, ids: readonly string[], now: string): Assessment {
  const positions = new Map(ids.slice(0, MAX_DECISIONS).map((id, position) => [id, position]));
  const moved = Object.fromEntries(
    [...positions].map(([id, position]) => [id, { ...getOwn(assessment.decisions, id), position }]),
  );
  return { ...assessment, decisions: { ...assessment.decisions, ...moved }, updatedAt: now };
}

/** Restores one decision from another state of the assessment, for undo. */
export function withBoardDecisionOf(assessment: Assessment, id: string, other: Assessment, now: string): Assessment {
  const decision = getOwn(other.decisions, id);
  return { ...assessment, decisions: withEntry(assessment.decisions ?? {}, id, decision), updatedAt: now };
}

/** Replaces the author's summary; an empty one removes it. */
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
