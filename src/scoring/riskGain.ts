import { type Defence, residualRisk } from "./risks.ts";
import type { Control, Inherent } from "./scenarios.ts";

/** A scenario's likelihood and impact, 1…5, at the state that the plan has reached. */
type State = { likelihood: number; impact: number };

/** By how much a scenario's likelihood and impact fall when the question rises by one level. */
type Tie = { readonly state: State; likelihood: number; impact: number };

/** What raising questions, by position, by one level does to all risks together. */
export type RiskGain = {
  /** The part (0…1) of Σ inherent that one more level of the question takes off Σ residual now. */
  readonly of: (question: number) => number;
  /** Raises the question by one level. */
  readonly raise: (question: number) => void;
};

/**
 * The risks under a plan that is being made. A product L·I falls by dL·I + dI·L − dL·dI when L falls by dL and I by
 * dI; so only the scenarios tied to a question are looked at, and what others gain never rises by its steps.
 */
export function riskGain(inherents: readonly Inherent[], defence: Defence): RiskGain {
  const ties = defence.counted.map((): Tie[] => []);
  for (const inherent of inherents) tieScenario(inherent, defence, ties);
  const total = inherents.reduce((sum, { likelihood, impact }) => sum + likelihood * impact, 0);
  return {
    of: (question) => {
      let gain = 0;
      for (const { state, likelihood, impact } of ties[question] ?? []) {
        gain += likelihood * state.impact + impact * state.likelihood - likelihood * impact;
      }
      return total === 0 ? 0 : gain / total;
    },
    raise: (question) => {
      for (const { state, likelihood, impact } of ties[question] ?? []) {
        state.likelihood -= likelihood;
        state.impact -= impact;
      }
    },
  };
}

function tieScenario(inherent: Inherent, defence: Defence, ties: readonly Tie[][]): void {
  const { scenario, likelihood, impact } = inherent;
  const residual = residualRisk(inherent, defence);
  const state: State = { likelihood: residual.likelihood.now, impact: residual.impact.now };
  const tied = new Map<number, Tie>();
  for (const { question, fall } of fallsPerLevel(likelihood, scenario.likelihood.controls, defence)) {
    tieOf(question, state, tied).likelihood += fall;
  }
  for (const { question, fall } of fallsPerLevel(impact, scenario.impact.controls, defence)) {
    tieOf(question, state, tied).impact += fall;
  }
  for (const [question, tie] of tied) ties[question]?.push(tie);
}

function tieOf(question: number, state: State, tied: Map<number, Tie>): Tie {
  const tie = tied.get(question) ?? { state, likelihood: 0, impact: 0 };
  tied.set(question, tie);
  return tie;
}

/** (X₀ − 1)·r·w ÷ (m·Σ w) for each applicable control: the derivative of the residual by the question's level. */
function fallsPerLevel(
  inherent: number,
  controls: readonly Control[],
  { counted, highest, maxReduction }: Defence,
): readonly { readonly question: number; readonly fall: number }[] {
  const applicable = controls.filter(({ question }) => counted[question]);
  const weights = applicable.reduce((sum, { weight }) => sum + weight, 0);
  const perLevel = ((inherent - 1) * maxReduction) / highest;
  return applicable.map(({ question, weight }) => ({ question, fall: perLevel * (weight / weights) }));
}
