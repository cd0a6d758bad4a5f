import { type AnswerStep, NO_HISTORY, redo, undo } from "#assessment/answerHistory.ts";
import { withStepTaken } from "#assessment/changes.ts";
import type { Services } from "#screens/services.tsx";

/** The direction of a step through the history. */
export type StepWay = "undone" | "redone";

/**
 * Undoes or redoes the last step of the answers of an assessment. Returns it, and whether anything of it was still to
 * undo or redo; null if there is no step.
 */
export function takeStep(
  { answerHistories, assessments }: Pick<Services, "answerHistories" | "assessments">,
  id: string,
  way: StepWay,
): { readonly step: AnswerStep; readonly hadEffect: boolean } | null {
  const histories = answerHistories.getState();
  const history = histories.get(id) ?? NO_HISTORY;
  const found = way === "undone" ? undo(history) : redo(history);
  if (found === null) return null;
  const { step } = found;
  answerHistories.setState(new Map(histories).set(id, found.history), true);
  const side = way === "undone" ? "before" : "after";
  const changed = assessments.getState().change(id, (before, now) => withStepTaken(before, step, side, now));
  return { step, hadEffect: changed !== null && changed.after !== changed.before };
}
