import { useState } from "react";
import { withBoardDecision, withBoardDecisionOf, withBoardDecisionOrder } from "#assessment/boardDecisions.ts";
import { getOwn } from "#lib/getOwn.ts";
import type { BoardDecision } from "#report/decisions/boardMessage.ts";
import type { AssessmentChange, Session } from "#screens/session.ts";
import { useText } from "#screens/useText.ts";
import { newId } from "#store/newId.ts";

/** The last change, with its undo. */
export type DecisionUndo = { readonly message: string; readonly change: AssessmentChange };

/** The actions on the board's decisions; each is stored at once. */
export type DecisionActions = {
  readonly undo: DecisionUndo | null;
  /** The decision that is being edited. */
  readonly editing: string | null;
  readonly edit: (id: string | null) => void;
  /** Returns the stored text, for the field in which it is edited. */
  readonly wordsOf: (decision: BoardDecision) => string;
  readonly write: (id: string, text: string) => void;
  readonly add: () => void;
  readonly move: (decision: BoardDecision, by: -1 | 1) => void;
  /** Removes a proposal from the report, or deletes an added decision. */
  readonly remove: (decision: BoardDecision) => void;
  /** Restores a removed proposal. */
  readonly restore: (decision: BoardDecision) => void;
  /** Restores the rule's text. */
  readonly resetWords: (decision: BoardDecision) => void;
  readonly applyUndo: () => void;
  readonly forgetUndo: () => void;
};

/** Returns the actions on the decisions for the board, and what can be undone. */
export function useDecisionActions(session: Session, decisions: readonly BoardDecision[]): DecisionActions {
  const text = useText();
  const { assessment, apply } = session;
  const [undo, setUndo] = useState<DecisionUndo | null>(null);
  const [editing, edit] = useState<string | null>(null);
  const change = (id: string, what: Parameters<typeof withBoardDecision>[2]) =>
    apply((before, now) => withBoardDecision(before, id, what, now));
  const undoable = (id: string, message: string) =>
    setUndo({ message, change: (before, now) => withBoardDecisionOf(before, id, assessment, now) });
  return {
    undo,
    editing,
    edit,
    wordsOf: ({ id, proposal }) => getOwn(assessment.decisions, id)?.text ?? proposal,
    write: (id, words) => change(id, { text: words }),
    add: () => {
      const id = newId();
      change(id, { text: "" });
      edit(id);
    },
    move: ({ id }, by) => {
      const shown = decisions.filter(({ removed }) => !removed).map((each) => each.id);
      const from = shown.indexOf(id);
      const order = shown.toSpliced(from, 1).toSpliced(from + by, 0, id);
      apply((before, now) => withBoardDecisionOrder(before, order, now));
    },
    remove: ({ id, origin, text: formatter }) => {
      undoable(
        id,
        text(origin === "added" ? "report.decision.deleted" : "report.decision.leftOut", { decision: formatter }),
      );
      change(id, origin === "added" ? null : { removed: true });
    },
    restore: ({ id }) => change(id, { removed: false }),
    resetWords: ({ id, text: formatter }) => {
      undoable(id, text("report.decision.wordsReset", { decision: formatter }));
      edit(null);
      change(id, { text: null });
    },
    applyUndo: () => {
      if (undo !== null) apply(undo.change);
      setUndo(null);
    },
    forgetUndo: () => setUndo(null),
  };
}
