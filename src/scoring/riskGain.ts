import { controlEffects, type Defence, sideDecrease } from "./controls.ts";
import { residualRisk } from "./risks.ts";
import type { Inherent, Side } from "./scenarios.ts";

/** What a question does to one scenario: the scenario's state, and by how much each side falls at full effect. */
type Tie = Record<Side, number> & { readonly state: Record<Side, number> };

/** What raising questions, by position, by one level does to all risks together. */
export type RiskGain = {
  /** The part (0…1) of Σ inherent that one more level of the question takes off Σ residual now. */
  readonly of: (question: number) => number;
  /** Raises the question by one level. */
  readonly raise: (question: number) => void;
};

/**
 * The risks under a plan that is being made. A product L·I falls by dL·I + dI·L − dL·dI when L falls by dL and I by
 * dI; so only the scenarios tied to a question are looked at, and what others gain never rises by its steps. Its own
 * next step may gain more than the one before: what a level adds depends on where it starts.
 */
export function riskGain(inherents: readonly Inherent[], defence: Defence): RiskGain {
  const { counted, effectiveness } = defence;
  const ties = counted.map((): Tie[] => []);
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

function tieScenario(inherent: Inherent, defence: Defence, ties: readonly Tie[][]): void {
  const { scenario } = inherent;
  const state = { ...residualRisk(inherent, defence).now };
  const tied = new Map<number, Tie>();
  for (const side of ["likelihood", "impact"] as const) {
    for (const { question, share } of controlEffects(scenario[side].controls, defence)) {
      const tie = tied.get(question) ?? { state, likelihood: 0, impact: 0 };
      tie[side] += sideDecrease(inherent[side], defence, share);
      tied.set(question, tie);
    }
  }
  for (const [question, tie] of tied) ties[question]?.push(tie);
}
