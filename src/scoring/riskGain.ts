import type { RiskSide } from "#assessment/treatments.ts";
import { type ReductionInput, sideDecrease } from "./controls.ts";
import type { ControlledRisk } from "./risks.ts";
import type { LoweredScenario } from "./scenarios.ts";

/** A side of a risk while the plan is made. */
type SideState = {
  /** The likelihood or the impact, 1…5. */
  rating: number;
  /** How far it falls if the strength of its controls rises from 0 to 1. */
  readonly reach: number;
  /** Σ w of its applicable controls. */
  readonly weights: number;
};

type RiskState = Readonly<Record<RiskSide, SideState>>;

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
export function riskGain(
  risks: readonly ControlledRisk[],
  lowered: readonly (readonly LoweredScenario[])[],
  reductionInput: ReductionInput,
): RiskGain {
  const { counted, effectiveness } = reductionInput;
  const states: RiskState[] = [];
  for (const risk of risks) {
    states[risk.inherent.scenario.position] = {
      likelihood: sideState(risk, "likelihood", reductionInput),
      impact: sideState(risk, "impact", reductionInput),
    };
  }
  const total = risks.reduce((sum, { inherent }) => sum + inherent.likelihood * inherent.impact, 0);
  const levels = counted.map((question) => question?.level ?? 0);
  /** f(level + 1) − f(level). */
  const riseOf = (question: number) => {
    const level = levels[question] ?? 0;
    const now = effectiveness[level] ?? 0;
    return (effectiveness[level + 1] ?? now) - now;
  };
  return {
    of: (question) => {
      if (!counted[question]) return 0;
      const rise = riseOf(question);
      let gain = 0;
      for (const { scenario, likelihood, impact } of lowered[question] ?? []) {
        const state = states[scenario];
        if (state === undefined) continue;
        const lessLikelihood = fallOf(state.likelihood, likelihood) * rise;
        const lessImpact = fallOf(state.impact, impact) * rise;
        gain +=
          lessLikelihood * state.impact.rating + lessImpact * state.likelihood.rating - lessLikelihood * lessImpact;
      }
      return total === 0 ? 0 : gain / total;
    },
    raise: (question) => {
      const rise = riseOf(question);
      for (const { scenario, likelihood, impact } of lowered[question] ?? []) {
        const state = states[scenario];
        if (state === undefined) continue;
        state.likelihood.rating -= fallOf(state.likelihood, likelihood) * rise;
        state.impact.rating -= fallOf(state.impact, impact) * rise;
      }
      levels[question] = (levels[question] ?? 0) + 1;
    },
  };
}

function sideState(risk: ControlledRisk, side: RiskSide, reductionInput: ReductionInput): SideState {
  const { inherent, strength, residual } = risk;
  const reach = sideDecrease(inherent[side], reductionInput, 1);
  return { rating: residual.now[side], reach, weights: strength[side].weights };
}

/** Returns how far a side falls if the effect of a question with this weight rises from 0 to 1. */
function fallOf({ reach, weights }: SideState, weight: number): number {
  return weight === 0 ? 0 : reach * (weight / weights);
}
