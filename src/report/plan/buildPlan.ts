import { hasEffort } from "#questionnaire/stepEffort.ts";
import type { Formatter } from "#report/formatter.ts";
import type { ReportContext } from "#report/reportContext.ts";
import { arrangePlan } from "#scoring/index.ts";
import { isBelow } from "#scoring/tolerance.ts";
import { buildWaves } from "./buildWaves.ts";
import { pointsOf, writeEffort } from "./effort.ts";
import type { PlanReport, Projection, StepReport, WaveReport } from "./planReport.ts";
import { listStates } from "./projections.ts";
import { planStateOf, writeBoardLead, writePlanHeadline, writePlanLead, writeProgress } from "./sentences.ts";
import { describeSteps, listDismissed, listDone } from "./steps.ts";

/** Builds the plan: the steps of each wave, their effects, and the progress. */
export function buildPlan(context: ReportContext): PlanReport {
  const { questionnaire, assessment, formatter } = context;
  const arrangement = arrangePlan(questionnaire, assessment);
  const { focus, capacities } = arrangement;
  const names = nameWaves(formatter, capacities.length + 1);
  const { states, decimals, stepDecimals } = listStates(context, arrangement.steps, names);
  const [today] = states;
  if (today === undefined) throw new Error("There is always a state of today.");
  const steps = describeSteps(context, arrangement.steps, stepDecimals);
  const state = planStateOf(context, arrangement);
  const waves = names.map((name, index) => describeWave(context, index + 1, name, capacities[index], steps, states));
  const dismissed = listDismissed(context, arrangement.leftOut);
  const done = listDone(context, steps);
  return {
    state,
    headline: writePlanHeadline(context, state, steps.length, states),
    lead: writePlanLead(context, state, steps, dismissed.length),
    boardLead: writeBoardLead(context, state, steps, dismissed.length),
    focus,
    capacities,
    today,
    waves,
    decimals,
    dismissed,
    done,
    progress: writeProgress(context, steps, done),
    pinned: steps.filter(({ pinned }) => pinned).length,
    chart: buildWaves(context, states, waves),
  };
}

/** Returns the names Now, Next, Wave 3, …, Later; the last wave takes the rest. */
function nameWaves(formatter: Formatter, count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => {
    if (index === 0) return formatter.text("plan.wave.now");
    if (index === count - 1) return formatter.text("plan.wave.later");
    return index === 1 ? formatter.text("plan.wave.next") : formatter.text("plan.wave.number", { number: index + 1 });
  });
}

function describeWave(
  { formatter, assessment, questionnaire }: ReportContext,
  wave: number,
  name: string,
  capacity: number | undefined,
  all: readonly StepReport[],
  states: readonly Projection[],
): WaveReport {
  const steps = all.filter((step) => step.wave === wave);
  const after = states[wave];
  if (after === undefined) throw new Error("There is a state after every wave.");
  const efforts = steps.map((step) => step.effort);
  const effort = pointsOf(efforts);
  const sized = hasEffort(questionnaire);
  return {
    wave,
    name,
    sized,
    capacity: capacity ?? null,
    effort,
    pointsText: sized ? pointsText(formatter, effort, capacity) : stepsText(formatter, effort, capacity),
    effortText: writeEffort(formatter, assessment.plan?.cost, efforts),
    steps,
    after,
  };
}

/** Describes the capacity of a wave whose steps count as one each. */
function stepsText(formatter: Formatter, steps: number, capacity: number | undefined): string {
  if (capacity === undefined) return formatter.text("plan.stepCount", { steps });
  const over = isBelow(capacity, steps);
  return formatter.text(over ? "plan.stepCountOver" : "plan.stepCountOf", { steps, capacity });
}

function pointsText(formatter: Formatter, effort: number, capacity: number | undefined): string {
  if (capacity === undefined) return formatter.text("plan.points", { points: effort });
  const over = isBelow(capacity, effort);
  return formatter.text(over ? "plan.pointsOver" : "plan.pointsOf", { points: effort, capacity });
}
