import { useCallback, useMemo, useState } from "react";
import { useStore } from "zustand";
import { type AnswerChange, answerTo } from "#assessment/answer.ts";
import { type AnswerStep, lastReason, NO_HISTORY, withStep } from "#assessment/answerHistory.ts";
import { withAnswer } from "#assessment/changes.ts";
import type { Answer } from "#assessment/schema.ts";
import { useAssessments, useServices } from "#screens/services.tsx";
import { type StepWay, takeStep } from "./takeStep.ts";

/** The last undone or redone step; `count` differs each time. */
export type TakenAnswer = { readonly way: StepWay; readonly step: AnswerStep; readonly count: number };

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
  const { answerHistories, assessments } = useServices();
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
      let taken = takeStep({ answerHistories, assessments }, id, way);
      while (taken?.hadEffect === false) taken = takeStep({ answerHistories, assessments }, id, way);
      if (taken === null) return;
      const { step } = taken;
      setTaken((last) => ({ way, step, count: (last?.count ?? 0) + 1 }));
      onTaken(step.question);
    },
    [answerHistories, assessments, id, onTaken],
  );
  const canUndo = history.done.length > 0;
  const canRedo = history.undone.length > 0;
  return useMemo(
    () => ({
      change,
      canUndo,
      canRedo,
      taken,
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
