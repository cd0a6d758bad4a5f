import type { Assessment } from "#assessment/schema.ts";
import { outlineOf } from "#questionnaire/outline.ts";
import type { Questionnaire } from "#questionnaire/schema.ts";
import type { PlanStep } from "#scoring/index.ts";
import { type Levels, scoreRisks } from "./risks.ts";
import { type Node, questionsBelow, sharesOf, sum } from "./tree.ts";

/** The plan (scoring.md § 6): weighs every other step and every risk again for each step. */
export function planByTheBook(
  root: Node,
  questionnaire: Questionnaire,
  assessment: Assessment,
  levels: Levels,
): PlanStep[] {
  const { focus = 0.5, capacities = [20, 40] } = assessment.plan ?? {};
  const steps: Omit<PlanStep, "wave">[] = [];
  for (let state = levels; ; ) {
    const available = availableSteps(root, questionnaire, assessment, state, focus);
    const most = Math.max(...available.map(({ benefit, effort }) => benefit / effort));
    const best = available.find(({ benefit, effort }) => benefit / effort >= most - 1e-9);
    if (best === undefined) return inWaves(steps, capacities);
    steps.push(best);
    state = new Map([...state, [best.question, best.level]]);
  }
}

function availableSteps(
  root: Node,
  questionnaire: Questionnaire,
  assessment: Assessment,
  state: Levels,
  focus: number,
) {
  const highest = questionnaire.scale.length - 1;
  const shares = sharesOf(root);
  const before = scoreRisks(questionnaire, assessment, state);
  const inherent = sum(before.map((risk) => risk.inherent));
  return questionsBelow(root).flatMap(({ id, target }) => {
    const level = state.get(id);
    if (level === undefined || level === null || target === null || level >= Math.ceil(target - 1e-9)) return [];
    const after = scoreRisks(questionnaire, assessment, new Map([...state, [id, level + 1]]));
    const less = sum(before.map(({ residual }) => residual)) - sum(after.map(({ residual }) => residual));
    const maturityGain = (shares.get(id) ?? 0) / highest;
    const riskGain = inherent === 0 ? 0 : less / inherent;
    const benefit = (1 - focus) * maturityGain + focus * riskGain;
    return [{ question: id, level: level + 1, effort: effortOf(id, level + 1, questionnaire), benefit }];
  });
}

function effortOf(id: string, level: number, questionnaire: Questionnaire): number {
  const asked = outlineOf(questionnaire).questions.find(({ question }) => question.id === id);
  return questionnaire.scoring.effort?.[asked?.question.levels[level]?.effort ?? "M"] ?? 1;
}

function inWaves(steps: readonly Omit<PlanStep, "wave">[], capacities: readonly number[]): PlanStep[] {
  const taken: PlanStep[] = [];
  for (const step of steps) {
    let wave = taken.at(-1)?.wave ?? 1;
    const used = () => sum(taken.filter((earlier) => earlier.wave === wave).map(({ effort }) => effort));
    while (wave <= capacities.length && used() + step.effort > (capacities[wave - 1] ?? 0) + 1e-9) wave += 1;
    taken.push({ ...step, wave });
  }
  return taken;
}
