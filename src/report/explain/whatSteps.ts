import type { PlanReport, StepReport } from "#report/plan/model.ts";
import { reductionOf } from "#report/plan/states.ts";
import { stateFigure } from "#report/plan/stateFigure.ts";
import { type Scorecard, score, withLevels } from "#scoring/index.ts";
import type { ExplainedRow, StateFigure } from "./model.ts";
import { partOf, plainRow } from "./part.ts";
import type { PhraseId } from "./say.ts";
import type { Scene } from "./scene.ts";

/** What steps add to. */
type SumFigure = Extract<StateFigure, "value" | "reduction">;

/** What scoring says once the steps up to a wave are taken; 0 is today. */
export function scorecardAfter(scene: Scene, { waves }: PlanReport, wave: number): Scorecard {
  return wave === 0 ? scene.scorecard : scoreAfter(scene, stepsUpTo(waves, wave));
}

/** A figure after a wave as the one before it, and what each step of the wave adds. */
export function addsOfSteps(scene: Scene, plan: PlanReport, wave: number, figure: SumFigure) {
  const { say, max } = scene;
  const write = figure === "value" ? say.fine : say.percent;
  const caption = say.text("explain.state.part", { wave: plan.waves[wave - 1]?.name ?? "" });
  const part = partOf(scene, { caption, combine: "sum", write }, listRows(scene, plan, wave, figure));
  const sentence: PhraseId = `explain.state.${figure}`;
  return {
    sentence: say.text(sentence, { max }),
    formula: say.text("explain.state.formula"),
    amounts: [part.total.amount],
    parts: [part],
  };
}

/** The state before the wave, and what each of its steps adds: the difference to the state before the step. */
function listRows(scene: Scene, plan: PlanReport, wave: number, figure: SumFigure): readonly ExplainedRow[] {
  const { say } = scene;
  const { today, waves } = plan;
  const steps = waves[wave - 1]?.steps ?? [];
  const taken = stepsUpTo(waves, wave - 1);
  const start = measure(scoreAfter(scene, taken), figure);
  const before = waves[wave - 2]?.after ?? today;
  let reached = start;
  return [
    {
      ...plainRow(before.name, figure === "value" ? say.fine(start) : say.percent(start), start),
      of: stateFigure(before, figure),
    },
    ...steps.map((step, index): ExplainedRow => {
      const then = measure(scoreAfter(scene, [...taken, ...steps.slice(0, index + 1)]), figure);
      const amount = then - reached;
      reached = then;
      return {
        ...plainRow(step.action, figure === "value" ? say.signed(amount) : say.percent(amount), amount),
        detail: `${step.practice.title}: ${step.text.level}`,
        of: { kind: "step", question: step.question, level: step.level },
      };
    }),
  ];
}

function stepsUpTo(waves: PlanReport["waves"], wave: number): readonly StepReport[] {
  return waves.slice(0, wave).flatMap((each) => each.steps);
}

function scoreAfter({ questionnaire, assessment }: Scene, steps: readonly StepReport[]): Scorecard {
  const levels = Object.fromEntries(steps.map(({ question, level }) => [question, level]));
  return score(questionnaire, withLevels(assessment, levels));
}

function measure(scorecard: Scorecard, figure: SumFigure): number {
  return (figure === "value" ? scorecard.nodes["overall"]?.value : reductionOf(scorecard)) ?? 0;
}
