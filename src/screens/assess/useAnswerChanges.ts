import { type AnswerChange, answerTo } from "#assessment/answer.ts";
import { type AnswerStep, lastReason, NO_HISTORY, redo, undo, withStep } from "#assessment/answerHistory.ts";
import { withAnswer, withAnswerParts } from "#assessment/changes.ts";
import type { Answer } from "#assessment/schema.ts";
import { useCallback, useMemo, useState } from "react";
import { useStore } from "zustand";
import { useAssessments, useServices } from "#screens/services.tsx";

/** The last undone or redone step; `count` differs each time. */
export type TakenAnswer = { readonly way: "undone" | "redone"; readonly step: AnswerStep; readonly count: number };

/** The functions that change answers of the open assessment, and undo and redo the changes. */
export type AnswerChanges = {
  readonly change: (question: string, change: AnswerChange | ((answer: Answer) => AnswerChange)) => void;
  /** Sets "Not applicable" with the question's previous reason, if it had one. */
  readonly setNotApplicable: (question: string) => void;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly taken: TakenAnswer | null;
};

/** Returns these functions for an assessment. `onTaken` receives the question of an undone or redone step. */
export function useAnswerChanges(id: string, onTaken: (question: string) => void): AnswerChanges {
  const { answerHistories } = useServices();
  const apply = useAssessments((state) => state.change);
  const history = useStore(answerHistories, (histories) => histories.get(id) ?? NO_HISTORY);
  const [taken, setTaken] = useState<TakenAnswer | null>(null);

  const current = useCallback(() => answerHistories.getState().get(id) ?? NO_HISTORY, [answerHistories, id]);
  const change = useCallback<AnswerChanges["change"]>(
    (question, what) => {
      const changed = apply(id, (before, now) => {
        const wanted = typeof what === "function" ? what(answerTo(before.answers, question) ?? {}) : what;
        return withAnswer(before, question, wanted, now);
      });
      if (changed === null) return;
      const [before, after] = [changed.before, changed.after].map(({ answers }) => answerTo(answers, question));
      const next = withStep(current(), question, before, after, Date.parse(changed.after.updatedAt));
      answerHistories.setState(new Map(answerHistories.getState()).set(id, next), true);
    },
    [answerHistories, current, apply, id],
  );
  const take = useCallback(
    (way: TakenAnswer["way"]) => {
      const found = way === "undone" ? undo(current()) : redo(current());
      if (found === null) return;
      const { step } = found;
      const target = way === "undone" ? step.before : step.after;
      answerHistories.setState(new Map(answerHistories.getState()).set(id, found.history), true);
      apply(id, (before, now) => withAnswerParts(before, step.question, target, step.parts, now));
      setTaken((last) => ({ way, step, count: (last?.count ?? 0) + 1 }));
      onTaken(step.question);
    },
    [answerHistories, current, apply, id, onTaken],
  );
  const canUndo = history.done.length > 0;
  const canRedo = history.undone.length > 0;
  return useMemo(
    () => ({
      ...{ change, canUndo, canRedo, taken },
      setNotApplicable: (question) =>
        change(question, ({ notApplicable }) => ({
          choice: { notApplicable: notApplicable ?? lastReason(current(), question) },
        })),
      undo: () => take("undone"),
      redo: () => take("redone"),
    }),
    [change, take, current, canUndo, canRedo, taken],
  );
}
