import { buildPlan } from "#report/plan/buildPlan.ts";
import type { StepReport, WaveReport } from "#report/plan/model.ts";
import { reductionOf } from "#report/plan/states.ts";
import { type Scorecard, score, withLevels } from "#scoring/index.ts";
import { BARE } from "./bare.ts";
import { explainLevel } from "./level.ts";
import {
  type ExplainedPart,
  type ExplainedRow,
  type FigureExplanation,
  type FigureRef,
  STATE_FIGURES,
  type StateFigure,
} from "./model.ts";
import type { PhraseId } from "./say.ts";
import type { Scene } from "./scene.ts";

/** What steps add to. */
type SumFigure = Exclude<StateFigure, "level">;
type StateRef = Extract<FigureRef, { kind: "state" }>;

/** A figure as it will be after a wave of the plan: what it was before, and what each step adds; null without such a wave. */
export function explainState(scene: Scene, ref: StateRef): FigureExplanation | null {
  const { waves } = buildPlan(scene);
  const wave = waves[ref.wave - 1];
  if (wave === undefined || wave.after[ref.figure] === null) return null;
  const { say } = scene;
  const title: PhraseId = `explain.title.state.${ref.figure}`;
  const others = STATE_FIGURES.filter((figure) => figure !== ref.figure && wave.after[figure] !== null);
  return {
    ...BARE,
    ref,
    title: say.text(title, { state: wave.after.name }),
    shown: wave.after.text[ref.figure],
    ...(ref.figure === "level" ? levelThen(scene, waves.slice(0, ref.wave)) : addedUp(scene, waves, wave, ref.figure)),
    related: others.map((figure) => {
      const name: PhraseId = `explain.figure.${figure}`;
      return { title: say.text(name), value: wave.after.text[figure], of: { ...ref, figure } };
    }),
  };
}

/** The level is judged as today's is; its rows lead nowhere, since what they name is not yet. */
function levelThen(scene: Scene, waves: readonly WaveReport[]) {
  const steps = waves.flatMap((wave) => wave.steps);
  const body = explainLevel({ ...scene, scorecard: scoreAfter(scene, steps) }, "overall");
  const checks = (body.checks ?? []).map((check) => ({
    ...check,
    rows: check.rows.map((row) => ({ ...row, of: null })),
  }));
  return { ...body, checks, heldBack: [] };
}

function addedUp(scene: Scene, waves: readonly WaveReport[], wave: WaveReport, figure: SumFigure) {
  const { say, max } = scene;
  const rows = listRows(scene, waves, wave, figure);
  const amount = rows.reduce((sum, each) => sum + each.amount, 0);
  const what = say.text("explain.column.what");
  const part: ExplainedPart = {
    caption: say.text("explain.state.part", { wave: wave.name }),
    columns: { what, weight: "", value: "", contribution: say.text("explain.column.adds") },
    rows,
    combine: "sum",
    total: {
      title: say.text("explain.total"),
      text: figure === "value" ? say.fine(amount) : say.percent(amount),
      amount,
    },
  };
  const sentence: PhraseId = `explain.state.${figure}`;
  return {
    sentence: say.text(sentence, { max }),
    formula: say.text("explain.state.formula"),
    amounts: [amount],
    parts: [part],
  };
}

/** The state before the wave, and what each of its steps adds: the difference to the state before the step. */
function listRows(
  scene: Scene,
  waves: readonly WaveReport[],
  { wave, steps }: WaveReport,
  figure: SumFigure,
): readonly ExplainedRow[] {
  const { say, words } = scene;
  const earlier = waves.slice(0, wave - 1);
  const taken = earlier.flatMap((each) => each.steps);
  const start = measure(scoreAfter(scene, taken), figure);
  const name = earlier.at(-1)?.after.name ?? words.text("plan.today");
  const first = row(name, figure === "value" ? say.fine(start) : say.percent(start), start);
  let reached = start;
  return [
    { ...first, of: before(wave, figure) },
    ...steps.map((step, index): ExplainedRow => {
      const then = measure(scoreAfter(scene, [...taken, ...steps.slice(0, index + 1)]), figure);
      const amount = then - reached;
      reached = then;
      return {
        ...row(step.action, figure === "value" ? say.signed(amount) : say.percent(amount), amount),
        detail: `${step.practice.title}: ${step.text.level}`,
        of: { kind: "step", question: step.question, level: step.level },
      };
    }),
  ];
}

/** Where the figure of the state before is explained. */
function before(wave: number, figure: SumFigure): FigureRef {
  if (wave > 1) return { kind: "state", wave: wave - 1, figure };
  return figure === "value" ? { kind: "node", id: "overall", figure } : { kind: "reduction" };
}

function scoreAfter({ questionnaire, assessment }: Scene, steps: readonly StepReport[]): Scorecard {
  const levels = Object.fromEntries(steps.map(({ question, level }) => [question, level]));
  return score(questionnaire, withLevels(assessment, levels));
}

function measure(scorecard: Scorecard, figure: SumFigure): number {
  return (figure === "value" ? scorecard.nodes["overall"]?.value : reductionOf(scorecard)) ?? 0;
}

function row(title: string, contribution: string, amount: number): ExplainedRow {
  return { title, detail: "", weight: "", value: "", contribution, amount, of: null, question: null };
}
