import { useState } from "react";
import { useStore } from "zustand";
import { answerTo } from "#assessment/answer.ts";
import { NO_HISTORY, withManySteps } from "#assessment/answerHistory.ts";
import { withAnswers } from "#assessment/changes.ts";
import type { RowChange } from "#exchange/answers/previewAnswers.ts";
import { takeStep } from "#screens/assess/takeStep.ts";
import { useServices } from "#screens/services.tsx";

/** Imported answers; `passed` if something else was answered since, which must be undone first. */
export type AnswersImport = { readonly count: number; readonly state: "applied" | "undone" | "passed" };

/** Imports answers into an assessment as one step, which can be undone here or with the other steps on Assess. */
export function useAnswersImport(id: string) {
  const services = useServices();
  const { answerHistories, assessments } = services;
  const [made, setMade] = useState<{ readonly count: number; readonly at: number; readonly undone: boolean } | null>(
    null,
  );
  const last = useStore(answerHistories, (histories) => histories.get(id)?.done.at(-1));
  const apply = (rows: readonly RowChange[]) => {
    const changes = new Map(rows.map(({ question, change }) => [question.id, change]));
    const changed = assessments.getState().change(id, (before, now) => withAnswers(before, changes, now));
    if (changed === null) return;
    const { before, after } = changed;
    const at = Date.parse(after.updatedAt);
    const steps = [...changes.keys()].map((question) => ({
      question,
      before: answerTo(before.answers, question),
      after: answerTo(after.answers, question),
    }));
    const histories = answerHistories.getState();
    const history = withManySteps(histories.get(id) ?? NO_HISTORY, steps, at);
    answerHistories.setState(new Map(histories).set(id, history), true);
    setMade({ count: rows.length, at, undone: false });
  };
  const undo = () => {
    takeStep(services, id, "undone");
    setMade((before) => before && { ...before, undone: true });
  };
  const isLast = made !== null && last?.at === made.at && last.others !== undefined;
  const applied: AnswersImport | null =
    made === null ? null : { count: made.count, state: made.undone ? "undone" : isLast ? "applied" : "passed" };
  return { applied, apply, undo, forget: () => setMade(null) };
}
