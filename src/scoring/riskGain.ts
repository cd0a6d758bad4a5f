import { RISK_SIDES, type RiskSide } from "#assessment/treatments.ts";
import { applicableWeight, type ReductionInput, sideDecrease } from "./controls.ts";
import { listOf } from "./listOf.ts";
import type { ControlledRisk } from "./risks.ts";

/** The effect of a question on one scenario: the scenario's state, and how far each side falls at full effect. */
type ScenarioEffect = Record<RiskSide, number> & { readonly state: Record<RiskSide, number> };

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
export function riskGain(risks: readonly ControlledRisk[], reductionInput: ReductionInput): RiskGain {
  const { counted, effectiveness } = reductionInput;
  const effects = listOf(counted, (): ScenarioEffect[] => []);
  for (const risk of risks) addEffects(risk, reductionInput, effects);
  const total = risks.reduce((sum, { inherent }) => sum + inherent.likelihood * inherent.impact, 0);
  const levels = new Int32Array(listOf(counted, (question) => question?.level ?? 0));
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
      for (const effect of effects[question] ?? []) {
        const likelihood = effect.likelihood * rise;
        const impact = effect.impact * rise;
        gain += likelihood * effect.state.impact + impact * effect.state.likelihood - likelihood * impact;
      }
      return total === 0 ? 0 : gain / total;
    },
    raise: (question) => {
      const rise = riseOf(question);
      for (const { state, likelihood, impact } of effects[question] ?? []) {
        state.likelihood -= likelihood * rise;
        state.impact -= impact * rise;
      }
      levels[question] = (levels[question] ?? 0) + 1;
    },
  };
}

function addEffects(
  { inherent, residual }: ControlledRisk,
  reductionInput: ReductionInput,
  effects: readonly ScenarioEffect[][],
): void {
  const { counted } = reductionInput;
  const { likelihood, impact } = residual.now;
  const state = { likelihood, impact };
  for (const side of RISK_SIDES) {
    const { controls } = inherent.scenario[side];
    const weights = applicableWeight(controls, counted);
    for (const { question, weight } of controls) {
      if (!counted[question]) continue;
      effectOn(state, effects[question] ?? [])[side] += sideDecrease(inherent[side], reductionInput, weight / weights);
    }
  }
}

/** Returns the effect on the scenario with this state; the scenarios are added one after the other. */
function effectOn(state: ScenarioEffect["state"], effects: ScenarioEffect[]): ScenarioEffect {
  const last = effects[effects.length - 1];
  if (last?.state === state) return last;
  const added = { state, likelihood: 0, impact: 0 };
  effects.push(added);
  return added;
}
