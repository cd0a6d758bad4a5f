import { findQuestion } from "#questionnaire/findQuestion.ts";
import { type TracedStep, traceStep } from "#scoring/traceStep.ts";
import { BARE } from "./bare.ts";
import type { ExplainedPart, ExplainedRow, FigureExplanation, FigureRef } from "./model.ts";
import { partOf, plainRow } from "./part.ts";
import type { PhraseId } from "./say.ts";
import { riskTitle, type Scene, scoreOf } from "./scene.ts";

type StepRef = Extract<FigureRef, { kind: "step" }>;

/** Why a step of the plan is worth what it is, and comes where it comes; null where the plan has no such step. */
export function explainStep(scene: Scene, ref: StepRef): FigureExplanation | null {
  const { questionnaire, assessment, say, words } = scene;
  const traced = traceStep(questionnaire, assessment, ref);
  if (traced === null) return null;
  const { step, position, count, focus } = traced;
  const question = findQuestion(questionnaire, ref.question);
  const level = words.text("answer.level", { level: ref.level, name: questionnaire.scale[ref.level]?.name ?? "" });
  return {
    ...BARE,
    ref,
    title: say.text("explain.title.step", { action: question?.levels[ref.level]?.action ?? level }),
    shown: say.percent(step.benefit),
    sentence: say.text("explain.step.sentence", { position, count, question: question?.prompt ?? "", level }),
    formula: say.text("explain.step.formula", { maturity: say.share(1 - focus), risk: say.share(focus) }),
    amounts: [step.benefit],
    parts: [
      benefitOf(scene, traced),
      maturityOf(scene, traced),
      ...(traced.scenarios.length === 0 ? [] : [riskOf(scene, traced)]),
      urgencyOf(scene, traced),
    ],
    notes: [
      say.text("explain.step.onScale", { max: scene.max, gain: words.gain(step.maturityGain * scene.max) }),
      ...(step.pinned ? [say.text("explain.step.pinned")] : []),
    ],
    question: ref.question,
  };
}

/** (1 − λ)·maturity gain + λ·risk gain. */
function benefitOf(scene: Scene, { step, focus }: TracedStep): ExplainedPart {
  const { say } = scene;
  const line = (title: PhraseId, weight: number, gain: number): ExplainedRow => ({
    ...plainRow(say.text(title), say.percent(weight * gain), weight * gain),
    weight: say.share(weight),
    value: say.percent(gain),
  });
  const columns = {
    weight: say.text("explain.column.weight"),
    value: say.text("explain.step.gain"),
    contribution: say.text("explain.column.contribution"),
  };
  return partOf(scene, { caption: say.text("explain.step.benefit"), combine: "sum", write: say.percent, columns }, [
    line("explain.step.maturity", 1 - focus, step.maturityGain),
    line("explain.step.risk", focus, step.riskGain),
  ]);
}

/** The question's share of the whole, for one level of m. */
function maturityOf(scene: Scene, { step }: TracedStep): ExplainedPart {
  const { say, max } = scene;
  const share = scoreOf(scene, step.question)?.share ?? 0;
  return partOf(scene, { caption: say.text("explain.step.maturity"), combine: "product", write: say.percent }, [
    {
      ...plainRow(say.text("explain.figure.share"), say.percent(share), share),
      of: { kind: "node", id: step.question, figure: "share" },
    },
    plainRow(say.text("explain.step.oneLevel", { max }), say.fine(1 / max), 1 / max),
  ]);
}

function riskOf(scene: Scene, { scenarios }: TracedStep): ExplainedPart {
  const { say } = scene;
  const columns = {
    value: say.text("explain.column.beforeAfter"),
    contribution: say.text("explain.column.contribution"),
  };
  return partOf(
    scene,
    { caption: say.text("explain.step.risk"), combine: "sum", write: say.percent, columns },
    scenarios.map(({ id, before, after, contribution }) => ({
      ...plainRow(riskTitle(scene, id), say.percent(contribution), contribution),
      value: say.text("explain.reduction.change", { before: say.fine(before), after: say.fine(after) }),
      of: { kind: "risk", id, figure: "residual" },
    })),
  );
}

/** Benefit ÷ effort: what the steps are ordered by. */
function urgencyOf(scene: Scene, { step }: TracedStep): ExplainedPart {
  const { say } = scene;
  return partOf(scene, { caption: say.text("explain.step.urgency"), combine: "product", write: say.percent }, [
    plainRow(say.text("explain.step.benefit"), say.percent(step.benefit), step.benefit),
    plainRow(say.text("explain.step.perPoint", { points: step.effort }), say.fine(1 / step.effort), 1 / step.effort),
  ]);
}
