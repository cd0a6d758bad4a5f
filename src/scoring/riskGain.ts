import { type Defence, residualRisk } from "./risks.ts";
import type { Control, Inherent } from "./scenarios.ts";
import type { QuestionNode } from "./tree.ts";

/** A scenario's likelihood and impact, 1…5, at the state that the plan has reached. */
type State = { likelihood: number; impact: number };

/** By how much a scenario's likelihood and impact fall when the question rises by one level. */
type Tie = { readonly state: State; likelihood: number; impact: number };

/** What raising questions by one level does to all risks together. */
export type RiskGain = {
  /** The part (0…1) of Σ inherent that one more level of the question takes off Σ residual now. */
  readonly of: (node: QuestionNode) => number;
  /** Raises the question by one level. */
  readonly raise: (node: QuestionNode) => void;
};

/**
 * The risks under a plan that is being made. A product L·I falls by dL·I + dI·L − dL·dI when L falls by dL and I by
 * dI; so only the scenarios tied to a question are looked at, and what others gain never rises by its steps.
 */
export function riskGain(inherents: readonly Inherent[], defence: Defence): RiskGain {
  const ties = new Map<QuestionNode, Tie[]>();
  for (const inherent of inherents) tieScenario(inherent, defence, ties);
  const total = inherents.reduce((sum, { likelihood, impact }) => sum + likelihood * impact, 0);
  return {
    of: (node) => {
      let gain = 0;
      for (const { state, likelihood, impact } of ties.get(node) ?? []) {
        gain += likelihood * state.impact + impact * state.likelihood - likelihood * impact;
      }
      return total === 0 ? 0 : gain / total;
    },
    raise: (node) => {
      for (const { state, likelihood, impact } of ties.get(node) ?? []) {
        state.likelihood -= likelihood;
        state.impact -= impact;
      }
    },
  };
}

function tieScenario(inherent: Inherent, defence: Defence, ties: Map<QuestionNode, Tie[]>): void {
  const { scenario, likelihood, impact } = inherent;
  const residual = residualRisk(inherent, defence);
  const state: State = { likelihood: residual.likelihood.now, impact: residual.impact.now };
  const tied = new Map<QuestionNode, Tie>();
  for (const { node, fall } of fallsPerLevel(likelihood, scenario.likelihoodControls, defence)) {
    tieOf(node, state, tied).likelihood += fall;
  }
  for (const { node, fall } of fallsPerLevel(impact, scenario.impactControls, defence)) {
    tieOf(node, state, tied).impact += fall;
  }
  for (const [node, tie] of tied) {
    const others = ties.get(node);
    if (others === undefined) ties.set(node, [tie]);
    else others.push(tie);
  }
}

function tieOf(node: QuestionNode, state: State, tied: Map<QuestionNode, Tie>): Tie {
  const tie = tied.get(node) ?? { state, likelihood: 0, impact: 0 };
  tied.set(node, tie);
  return tie;
}

/** (X₀ − 1)·r·w ÷ (m·Σ w) for each applicable control: the derivative of the residual by the question's level. */
function fallsPerLevel(
  inherent: number,
  controls: readonly Control[],
  { counted, highest, maxReduction }: Defence,
): readonly { readonly node: QuestionNode; readonly fall: number }[] {
  const applicable = controls.filter(({ node }) => counted.has(node));
  const weights = applicable.reduce((sum, { weight }) => sum + weight, 0);
  const perLevel = ((inherent - 1) * maxReduction) / highest;
  return applicable.map(({ node, weight }) => ({ node, fall: perLevel * (weight / weights) }));
}
