import type { CountRef } from "#report/metricRef.ts";
import { buildPlan } from "#report/plan/buildPlan.ts";
import type { DismissedStep, DoneStep, PlanReport, StepReport } from "#report/plan/planReport.ts";
import type { CountExplanation } from "./countExplanation.ts";
import type { ExplainContext } from "./explainContext.ts";
import type { ExplainMessageId } from "./explainFormatter.ts";
import type { PartLine } from "./partLine.ts";

type StepsRef = Extract<CountRef, { kind: "steps" }>;

/** More steps than this are counted wave by wave, with one more level of explanations. */
const MAX_LISTED = 30;

/** Explains the number or the effort of the plan's steps, or of one wave's; null for an unknown wave. */
export function countSteps(context: ExplainContext, { which, wave, metric }: StepsRef): CountExplanation | null {
  const plan = buildPlan(context);
  const name = plan.waves[wave - 1]?.name;
  if (wave > 0 && (which !== "planned" || name === undefined)) return null;
  const { explainFormatter, questionnaire } = context;
  const title: ExplainMessageId = `explain.title.steps.${which}`;
  const sentence: ExplainMessageId = metric === "points" ? "explain.steps.points" : `explain.steps.${which}`;
  const { effort } = questionnaire.scoring;
  if (metric === "points" && (which !== "planned" || effort === undefined)) return null;
  const rows = rowsOf(plan, { which, wave, metric });
  const values = { wave: name ?? "", whole: wave === 0 ? "yes" : "no" };
  return {
    title: explainFormatter.text(metric === "points" ? "explain.title.steps.points" : title, values),
    sentence: explainFormatter.text(sentence, { ...values, ...effort }),
    rows,
    caption: explainFormatter.text("explain.count.list"),
    columns: {
      what: explainFormatter.text(
        rows.some(({ of }) => of?.kind === "steps") ? "explain.column.wave" : "explain.column.step",
      ),
      contribution: explainFormatter.text(metric === "points" ? "explain.column.points" : "explain.column.counts"),
    },
  };
}

function rowsOf(plan: PlanReport, ref: Omit<StepsRef, "kind">): readonly PartLine[] {
  const planned = plan.waves.flatMap(({ steps }) => steps);
  switch (ref.which) {
    case "dismissed":
      return plan.dismissed.map((step) => rowOf(step, 1, step.reason));
    case "planned":
      if (ref.wave === 0 && planned.length > MAX_LISTED) return rowsByWave(plan, ref);
      return planned
        .filter((step) => ref.wave === 0 || step.wave === ref.wave)
        .map((step) => ({
          ...rowOf(step, ref.metric === "points" ? step.effort.points : 1, step.text.effort),
          ...stepRef(step),
        }));
    case "done":
    case "waiting":
      return plan.done
        .filter(({ recorded }) => ref.which === "done" || !recorded)
        .map((step) => ({ ...rowOf(step, 1, step.levelText), ...(step.recorded ? {} : stepRef(step)) }));
  }
}

function rowsByWave({ waves }: PlanReport, ref: Omit<StepsRef, "kind">): readonly PartLine[] {
  return waves
    .filter(({ steps }) => steps.length > 0)
    .map(({ wave, name, steps, effort }) => {
      const amount = ref.metric === "points" ? effort : steps.length;
      return { title: name, amount, of: { kind: "steps", ...ref, wave } };
    });
}

function stepRef({ question, level }: Pick<StepReport, "question" | "level">) {
  return { of: { kind: "step", question, level } } as const;
}

function rowOf(step: StepReport | DoneStep | DismissedStep, amount: number, more: string): PartLine {
  const detail = [step.practice.title, more].filter((part) => part !== "").join(": ");
  return { title: step.action, amount, detail, question: step.question };
}
