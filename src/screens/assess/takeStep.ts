import { type AnswerStep, NO_HISTORY, redo, undo } from "#assessment/answerHistory.ts";
import { withStepTaken } from "#assessment/changes.ts";
import type { Services } from "#screens/services.tsx";

/** The direction of a step through the history. */
export type StepWay = "undone" | "redone";

/** Undoes or redoes the last step of the answers of an assessment, and gives it; null where there is none. */
export function takeStep(
  { answerHistories, assessments }: Pick<Services, "answerHistories" | "assessments">,
  id: string,
  way: StepWay,
): AnswerStep | null {
  const histories = answerHistories.getState();
  const history = histories.get(id) ?? NO_HISTORY;
  const found = way === "undone" ? undo(history) : redo(history);
  if (found === null) return null;
  const { step } = found;
  answerHistories.setState(new Map(histories).set(id, found.history), true);
  const side = way === "undone" ? "before" : "after";
  assessments.getState().change(id, (before, now) => withStepTaken(before, step, side, now));
  return step;
}
