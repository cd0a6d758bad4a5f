import { answerTo, type Choice } from "#assessment/answer.ts";
import { withAnswer } from "#assessment/changes.ts";
import { planItem, stepOfKey } from "#assessment/plan.ts";
import { type PlanItemChange, withoutPlanPins, withPlanItem, withPlanPin } from "#assessment/planChanges.ts";
import type { Assessment } from "#assessment/schema.ts";
import type { DoneStep, StepReport, StepStatus } from "#report/plan/planReport.ts";
import type { AssessmentChange } from "#screens/session.ts";

/* The decisions on the Plan screen, each with the change that undoes it. */

type Step = Pick<StepReport, "key" | "question" | "level">;

/** An owner or a due date for several steps. */
export type Assignment = Pick<PlanItemChange, "owner" | "due">;

/** Moves a step to a wave, or (null) to the proposed one. */
export function move({ question, level }: Step, wave: number | null): AssessmentChange {
  return (before, now) => withPlanPin(before, question, level, wave, now);
}

/** Returns the change that restores the current pins of a question's steps, because moving one can move others. */
export function pinsOf({ question }: Pick<Step, "question">, assessment: Assessment): AssessmentChange {
  const wasAt = (key: string) => assessment.plan?.items[key]?.wave ?? null;
  const known = Object.keys(assessment.plan?.items ?? {});
  return (before, now) =>
    [...new Set([...known, ...Object.keys(before.plan?.items ?? {})])]
      .filter((key) => stepOfKey(key)?.question === question)
      .reduce((plan, key) => withPlanItem(plan, key, { wave: wasAt(key) }, now), before);
}

/** Changes what is kept about a step, such as its owner or due date. */
export function changePlanItem({ key }: Step, change: PlanItemChange): AssessmentChange {
  return (before, now) => withPlanItem(before, key, change, now);
}

/** Sets the same owner or due date for several steps. */
export function assign(steps: readonly Step[], change: Assignment): AssessmentChange {
  return (before, now) => steps.reduce((plan, { key }) => withPlanItem(plan, key, change, now), before);
}

/** Returns the change that restores the current owner and due date of several steps. */
export function assignmentsOf(steps: readonly Step[], { plan }: Assessment): AssessmentChange {
  const kept = steps.map(({ key }) => {
    const { owner = "", due = null } = plan?.items[key] ?? {};
    return { key, change: { owner, due } };
  });
  return (before, now) => kept.reduce((after, { key, change }) => withPlanItem(after, key, change, now), before);
}

/** Sets the status. A step that is started or done is pinned to its wave, so that replanning does not move it. */
export function setStatus(step: Step & Pick<StepReport, "wave">, status: StepStatus): AssessmentChange {
  if (status === "todo") return changePlanItem(step, { status: null });
  return (before, now) => changePlanItem(step, { status })(move(step, step.wave)(before, now), now);
}

/** Takes a step out of the plan, with the reason. */
export function dismiss(step: Step, reason: string): AssessmentChange {
  return changePlanItem(step, { status: "dismissed", reason: reason.trim() });
}

/** Restores a step to the plan, with its previous status and reason. */
export function restore(step: Step, assessment: Assessment): AssessmentChange {
  const { status, reason = "" } = planItem(assessment, step.question, step.level);
  return changePlanItem(
    step,
    status === "dismissed" ? { status: null, reason: "" } : { status: status ?? null, reason },
  );
}

/** Raises the answer to the level of a step. */
export function record({ question, level }: Pick<DoneStep, "question" | "level">): AssessmentChange {
  return (before, now) => withAnswer(before, question, { choice: { level } }, now);
}

/** Returns the change that restores the current choice. */
export function answerAsItIs({ question }: Pick<DoneStep, "question">, assessment: Assessment): AssessmentChange {
  const { level } = answerTo(assessment.answers, question) ?? {};
  const choice: Choice = level === undefined ? "open" : { level };
  return (before, now) => withAnswer(before, question, { choice }, now);
}

/** Lets the plan place all steps again. */
export const unpinAll: AssessmentChange = withoutPlanPins;

/** Returns the change that restores the current pins. */
export function pinsAsTheyAre(assessment: Assessment): AssessmentChange {
  const pins = Object.entries(assessment.plan?.items ?? {}).filter(([, { wave }]) => wave !== undefined);
  return (before, now) => pins.reduce((plan, [key, { wave = null }]) => withPlanItem(plan, key, { wave }, now), before);
}
