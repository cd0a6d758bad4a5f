import type { RiskSide } from "#assessment/treatments.ts";
import { type ReductionInput, sideDecrease } from "./controls.ts";
import { listOf } from "./listOf.ts";
import type { ControlledRisk } from "./risks.ts";
import type { LoweredScenario } from "./scenarios.ts";

/** A risk with likelihood and impact as they are while the plan is made. */
type RiskState = Record<RiskSide, number> & { readonly risk: ControlledRisk };

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
  for (const risk of risks) states[risk.inherent.scenario.position] = { risk, ...risk.residual.now };
  const total = risks.reduce((sum, { inherent }) => sum + inherent.likelihood * inherent.impact, 0);
  const levels = new Int32Array(listOf(counted, (question) => question?.level ?? 0));
  /** f(level + 1) − f(level). */
  const riseOf = (question: number) => {
    const level = levels[question] ?? 0;
    const now = effectiveness[level] ?? 0;
    return (effectiveness[level + 1] ?? now) - now;
  };
  /** How far a side falls if the effect of the question rises from 0 to 1. */
  const fallOf = ({ risk: { inherent, strength } }: RiskState, side: RiskSide, weight: number) =>
    weight === 0 ? 0 : sideDecrease(inherent[side], reductionInput, weight / strength[side].weights);
  return {
    of: (question) => {
      if (!counted[question]) return 0;
      const rise = riseOf(question);
      let gain = 0;
      for (const { scenario, likelihood, impact } of lowered[question] ?? []) {
        const state = states[scenario];
        if (state === undefined) continue;
        const less = {
          likelihood: fallOf(state, "likelihood", likelihood) * rise,
          impact: fallOf(state, "impact", impact) * rise,
        };
        gain += less.likelihood * state.impact + less.impact * state.likelihood - less.likelihood * less.impact;
      }
      return total === 0 ? 0 : gain / total;
    },
    raise: (question) => {
      const rise = riseOf(question);
      for (const { scenario, likelihood, impact } of lowered[question] ?? []) {
        const state = states[scenario];
        if (state === undefined) continue;
        state.likelihood -= fallOf(state, "likelihood", likelihood) * rise;
        state.impact -= fallOf(state, "impact", impact) * rise;
      }
      levels[question] = (levels[question] ?? 0) + 1;
    },
  };
}
