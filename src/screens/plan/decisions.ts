import { withAnswer } from "#assessment/changes.ts";
import { answerTo, type Choice } from "#assessment/answer.ts";
import { planItem, stepOfKey } from "#assessment/plan.ts";
import { type PlanItemChange, withoutPlanPins, withPlanItem, withPlanPin } from "#assessment/planChanges.ts";
import type { Assessment } from "#assessment/schema.ts";
import type { DoneStep, StepReport, StepStatus } from "#report/plan/planReport.ts";
import type { AssessmentChange } from "#screens/session.ts";

/*
 * What is decided on the Plan screen, each with the change that takes it back.
 */

type Step = Pick<StepReport, "key" | "question" | "level">;

/** Who takes steps, or until when. */
export type Assignment = Pick<PlanItemChange, "owner" | "due">;

/** To a wave, or (null) to where it is proposed. */
export function move({ question, level }: Step, wave: number | null): AssessmentChange {
  return (before, now) => withPlanPin(before, question, level, wave, now);
}

/** The pins of a question's steps as they are now, to be had back: moving one may take others along. */
export function pinsOf({ question }: Pick<Step, "question">, assessment: Assessment): AssessmentChange {
  const wasAt = (key: string) => assessment.plan?.items[key]?.wave ?? null;
  const known = Object.keys(assessment.plan?.items ?? {});
  return (before, now) =>
    [...new Set([...known, ...Object.keys(before.plan?.items ?? {})])]
      .filter((key) => stepOfKey(key)?.question === question)
      .reduce((plan, key) => withPlanItem(plan, key, { wave: wasAt(key) }, now), before);
}

export function decide({ key }: Step, change: PlanItemChange): AssessmentChange {
  return (before, now) => withPlanItem(before, key, change, now);
}

/** The same owner or due date for several steps. */
export function assign(steps: readonly Step[], change: Assignment): AssessmentChange {
  return (before, now) => steps.reduce((plan, { key }) => withPlanItem(plan, key, change, now), before);
}

/** Owner and due date of several steps as they are now, to be had back. */
export function assignmentsOf(steps: readonly Step[], { plan }: Assessment): AssessmentChange {
  const kept = steps.map(({ key }) => {
    const { owner = "", due = null } = plan?.items[key] ?? {};
    return { key, change: { owner, due } };
  });
  return (before, now) => kept.reduce((after, { key, change }) => withPlanItem(after, key, change, now), before);
}

/** What is begun or done stays in its wave, whatever else is planned anew. */
export function setStatus(step: Step & Pick<StepReport, "wave">, status: StepStatus): AssessmentChange {
  if (status === "todo") return decide(step, { status: null });
  return (before, now) => decide(step, { status })(move(step, step.wave)(before, now), now);
}

export function dismiss(step: Step, reason: string): AssessmentChange {
  return decide(step, { status: "dismissed", reason: reason.trim() });
}

/** Back in the plan, with the status and the reason that it had before. */
export function restore(step: Step, assessment: Assessment): AssessmentChange {
  const { status, reason = "" } = planItem(assessment, step.question, step.level);
  return decide(step, status === "dismissed" ? { status: null, reason: "" } : { status: status ?? null, reason });
}

/** The answer raised to what the step has reached. */
export function record({ question, level }: Pick<DoneStep, "question" | "level">): AssessmentChange {
  return (before, now) => withAnswer(before, question, { choice: { level } }, now);
}

/** The choice as it is now, to be had back. */
export function answerAsItIs({ question }: Pick<DoneStep, "question">, assessment: Assessment): AssessmentChange {
  const { level } = answerTo(assessment.answers, question) ?? {};
  const choice: Choice = level === undefined ? "open" : { level };
  return (before, now) => withAnswer(before, question, { choice }, now);
}

export const unpinAll: AssessmentChange = withoutPlanPins;

/** The pins as they are now, to be had back. */
export function pinsAsTheyAre(assessment: Assessment): AssessmentChange {
  const pins = Object.entries(assessment.plan?.items ?? {}).filter(([, { wave }]) => wave !== undefined);
  return (before, now) => pins.reduce((plan, [key, { wave = null }]) => withPlanItem(plan, key, { wave }, now), before);
}
