import { controlEffects, type ReductionInput, sideDecrease } from "./controls.ts";
import { residualRisk } from "./risks.ts";
import type { InherentRisk, Side } from "./scenarios.ts";

/** The effect of a question on one scenario: the scenario's state, and how far each side falls at full effect. */
type ScenarioEffect = Record<Side, number> & { readonly state: Record<Side, number> };

/** The effect on all risks of raising questions, by position, by one level. */
export type RiskGain = {
  /** Returns the part (0…1) of Σ inherent that one more level of the question removes from the current Σ residual. */
  readonly of: (question: number) => number;
  /** Raises the question by one level. */
  readonly raise: (question: number) => void;
};

/**
 * Tracks the risks while a plan is made. A product L·I falls by dL·I + dI·L − dL·dI if L falls by dL and I by dI, so
 * only the scenarios of a question need an update, and raising it never increases the gains of other questions. Its own
 * next step can gain more than the previous one, because f need not be linear.
 */
export function riskGain(inherents: readonly InherentRisk[], defence: ReductionInput): RiskGain {
  const { counted, effectiveness } = defence;
  const ties = counted.map((): ScenarioEffect[] => []);
  for (const inherent of inherents) tieScenario(inherent, defence, ties);
  const total = inherents.reduce((sum, { likelihood, impact }) => sum + likelihood * impact, 0);
  const levels = counted.map((question) => question?.level ?? 0);
  /** f(level + 1) − f(level). */
  const riseOf = (question: number) => {
    const level = levels[question] ?? 0;
    const now = effectiveness[level] ?? 0;
    return (effectiveness[level + 1] ?? now) - now;
  };
  return {
    of: (question) => {
      const rise = riseOf(question);
      let gain = 0;
      for (const tie of ties[question] ?? []) {
        const likelihood = tie.likelihood * rise;
        const impact = tie.impact * rise;
        gain += likelihood * tie.state.impact + impact * tie.state.likelihood - likelihood * impact;
      }
      return total === 0 ? 0 : gain / total;
    },
    raise: (question) => {
      const rise = riseOf(question);
      for (const { state, likelihood, impact } of ties[question] ?? []) {
        state.likelihood -= likelihood * rise;
        state.impact -= impact * rise;
      }
      levels[question] = (levels[question] ?? 0) + 1;
    },
  };
}

function tieScenario(inherent: InherentRisk, defence: ReductionInput, ties: readonly ScenarioEffect[][]): void {
  const { scenario } = inherent;
  const state = { ...residualRisk(inherent, defence).now };
  const tied = new Map<number, ScenarioEffect>();
  for (const side of ["likelihood", "impact"] as const) {
    for (const { question, share } of controlEffects(scenario[side].controls, defence)) {
      const tie = tied.get(question) ?? { state, likelihood: 0, impact: 0 };
      tie[side] += sideDecrease(inherent[side], defence, share);
      tied.set(question, tie);
    }
  }
  for (const [question, tie] of tied) ties[question]?.push(tie);
}
