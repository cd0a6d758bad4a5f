import { isTargeted } from "#assessment/isTargeted.ts";
import { highestLevel } from "#questionnaire/maturityScale.ts";
import { editionQuestions } from "#questionnaire/outline.ts";
import type { MetricTags } from "#report/formatter.ts";
import { leadTarget } from "#report/headline.ts";
import type { MetricRef, StepSet } from "#report/metricRef.ts";
import { textsOf } from "#report/nodeReport.ts";
import type { ReportContext } from "#report/reportContext.ts";
import { linkMetric, type Run, textOf } from "#report/runs.ts";
import { shareText } from "#report/shareText.ts";
import type { Arrangement } from "#scoring/index.ts";
import { isBelow } from "#scoring/tolerance.ts";
import { pointsOf, writeEffort } from "./effort.ts";
import type { DoneStep, PlanState, Projection, StepReport } from "./planReport.ts";
import { projectionMetricRef } from "./projectionMetricRef.ts";
import { MIN_DECREASE } from "./projectionTexts.ts";

/** Returns whether there is a plan, and if not, why. */
export function planStateOf(
  { questionnaire, assessment, scorecard }: ReportContext,
  { steps, leftOut }: Arrangement,
): PlanState {
  if (!isTargeted(questionnaire, assessment)) return "untargeted";
  const overall = scorecard.nodes["overall"];
  if (overall?.applicable === false) return "nothingApplies";
  if (overall === undefined || overall.value === null) return "unanswered";
  if (overall.target === null) return "noTarget";
  if (overall.gap === null) return "apart";
  if (steps.length > 0) return "planned";
  return leftOut.length > 0 ? "allDismissed" : "atTarget";
}

/** Describes the effect of the plan in a sentence, or why there is none. */
export function writePlanHeadline(
  { questionnaire, scorecard, formatter }: ReportContext,
  state: PlanState,
  count: number,
  states: readonly Projection[],
): readonly Run[] {
  if (state !== "planned") {
    const { coverage = null } = scorecard.nodes["overall"] ?? {};
    return formatter.runs(`plan.headline.${state}`, {
      whole: coverage === null || isBelow(coverage, 1) ? "no" : "yes",
    });
  }
  const [today, last] = [states[0], states.at(-1)];
  const values = {
    count,
    value: valueRun(today),
    reached: valueRun(last),
    max: highestLevel(questionnaire),
    decrease: last?.text.riskDecrease ?? "",
    left: leftOf(today),
    remains: leftOf(last),
  };
  const metrics: MetricTags = {
    steps: stepsMetricRef("planned", "count"),
    decrease: { kind: "projection", wave: last?.wave ?? 0, metric: "riskDecrease" },
  };
  const isLess = 100 * (last?.riskDecrease ?? 0) >= MIN_DECREASE;
  return formatter.runs(isLess ? "plan.headline.both" : "plan.headline.maturity", values, metrics);
}

function valueRun(state: Projection | undefined): Run {
  return linkMetric(state?.text.value ?? "", state === undefined ? null : projectionMetricRef(state, "value"));
}

function leftOf(state: Projection | undefined): Run {
  return linkMetric(
    state?.text.remainingRisk ?? "",
    state === undefined ? null : projectionMetricRef(state, "remainingRisk"),
  );
}

function stepsMetricRef(which: StepSet, metric: "count" | "points"): MetricRef {
  return { kind: "steps", which, wave: 0, metric };
}

/** Describes the basis of the plan, a sentence each. */
export function writePlanLead(
  context: ReportContext,
  state: PlanState,
  steps: readonly StepReport[],
  dismissed: number,
): readonly (readonly Run[])[] {
  const { formatter } = context;
  const points = formatter.level(pointsOf(steps.map(({ effort }) => effort)));
  const effort = formatter.runs("plan.leadEffort", { points }, { metric: stepsMetricRef("planned", "points") });
  return leadAround(context, state, hasSizes(steps) ? [effort] : [], dismissed);
}

/** Describes the same for a board, without points. */
export function writeBoardLead(
  context: ReportContext,
  state: PlanState,
  steps: readonly StepReport[],
  dismissed: number,
): readonly string[] {
  const { formatter, assessment } = context;
  const effort = writeEffort(
    formatter,
    assessment.plan?.cost,
    steps.map((step) => step.effort),
  );
  const sentence = formatter.runs(assessment.plan?.cost === undefined ? "plan.boardSizes" : "plan.boardDays", {
    effort,
  });
  return leadAround(context, state, hasSizes(steps) ? [sentence] : [], dismissed).map(textOf);
}

function hasSizes(steps: readonly StepReport[]): boolean {
  return steps.some(({ effort }) => effort.letter !== null);
}

function leadAround(
  context: ReportContext,
  state: PlanState,
  effort: readonly (readonly Run[])[],
  dismissed: number,
): readonly (readonly Run[])[] {
  const { formatter } = context;
  return [
    ...leadPlanTarget(context, state),
    ...effort,
    ...leadOpen(context, state),
    ...(dismissed === 0 || state === "allDismissed"
      ? []
      : [formatter.runs("plan.leadDismissed", { count: dismissed }, { metric: stepsMetricRef("dismissed", "count") })]),
  ];
}

function leadPlanTarget(context: ReportContext, state: PlanState): readonly (readonly Run[])[] {
  const { assessment, questionnaire, scorecard, formatter } = context;
  const score = scorecard.nodes["overall"];
  const target = score?.target ?? null;
  if (state === "nothingApplies" || state === "untargeted") return [];
  if (score === undefined || target === null) return [formatter.runs("plan.leadNoTarget")];
  const text = textsOf(context, "overall");
  // Steps towards a target that the overall value reaches need a reason.
  if (state === "planned" && text.toTarget === "") return leadTarget(context, { score, text });
  const profile =
    questionnaire.targets.find(({ id }) => id === assessment.target)?.title ?? formatter.text("lead.targetOwn");
  const metric = { kind: "node", id: "overall", metric: "target" } as const;
  return [formatter.runs("plan.leadTarget", { profile, target: text.target }, { metric })];
}

function leadOpen(
  { questionnaire, assessment, scorecard, formatter }: ReportContext,
  state: PlanState,
): readonly (readonly Run[])[] {
  if (state === "unanswered" || state === "nothingApplies") return [];
  if (state === "noTarget" || state === "untargeted") return [];
  const questions = editionQuestions(questionnaire, assessment.edition);
  const open = questions.filter(({ id }) => isOpen(scorecard.nodes[id])).length;
  const metric = { kind: "questions", id: "overall", which: "missing" } as const;
  return open === 0 ? [] : [formatter.runs("plan.leadOpen", { count: open }, { metric })];
}

function isOpen(node: { readonly applicable: boolean; readonly value: number | null } | undefined): boolean {
  return node?.applicable === true && node.value === null;
}

/** Describes the progress of the plan: done steps, whether or not their answers have been updated. */
export function writeProgress({ formatter }: ReportContext, steps: readonly StepReport[], done: readonly DoneStep[]) {
  const recorded = done.filter((step) => step.recorded).length;
  const all = steps.length + recorded;
  const part = all === 0 ? 0 : done.length / all;
  const waiting = done.length - recorded;
  const share: Run = { text: shareText(formatter, part), metric: stepsMetricRef("done", "count") };
  const runs = [
    ...formatter.runs("plan.progress", { done: done.length, all, share }, { done: stepsMetricRef("done", "count") }),
    ...(waiting === 0
      ? []
      : [
          { text: " " },
          ...formatter.runs(
            "plan.progressWaiting",
            { count: waiting },
            { waiting: stepsMetricRef("waiting", "count") },
          ),
        ]),
  ];
  const boardText = formatter.text("plan.boardProgress", {
    done: done.length,
    steps: all,
    waiting,
    all: waiting === done.length ? "yes" : "no",
  });
  return { part, runs: all === 0 ? [] : runs, text: all === 0 ? "" : boardText };
}
