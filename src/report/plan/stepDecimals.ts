import { decimalsToFollow, type Calculation, sumOf } from "#report/numbers/decimalsToFollow.ts";
import type { ArrangedStep } from "#scoring/index.ts";
import { LEAST_LESS, type ProjectionDecimals, projectionDecimals, type ProjectionNumbers } from "./projectionTexts.ts";

/** Decimals of what a step adds to the value, and of what it takes off the risk, in percent. */
export type StepDecimals = { readonly value: number; readonly risk: number };

/** What a step brings has so many decimals at least: most bring little. */
const LEAST_PARTS = { value: 2, risk: 1 } as const;

type Gains = Pick<ArrangedStep, "wave" | "valueGain" | "riskGain">;

/** The decimals of a plan: what the steps of a wave bring adds up, as it is shown, to what the states around it show. */
export function planDecimals(
  states: readonly ProjectionNumbers[],
  steps: readonly Gains[],
): { readonly decimals: ProjectionDecimals; readonly stepDecimals: StepDecimals } {
  const first = projectionDecimals(states);
  const values = sumsOf(states.length, steps, ({ valueGain }) => valueGain);
  const risks = sumsOf(states.length, steps, ({ riskGain }) => 100 * riskGain);
  const value = decimalsToFollow(values, { parts: LEAST_PARTS.value, result: first.value.result });
  const risk = decimalsToFollow(
    risks.filter(({ result }) => result >= LEAST_LESS),
    { parts: LEAST_PARTS.risk, result: first.risk.result },
  );
  // Where a sum needs a further decimal, so do the states around it.
  const decimals = projectionDecimals(states, { value: value.result, risk: risk.result });
  return { decimals, stepDecimals: { value: value.parts, risk: risk.parts } };
}

/** What the steps of each wave bring together. */
function sumsOf(states: number, steps: readonly Gains[], gainOf: (step: Gains) => number): readonly Calculation[] {
  return Array.from({ length: states - 1 }, (_, index) =>
    sumOf(steps.filter(({ wave }) => wave === index + 1).map(gainOf)),
  ).filter(({ parts }) => parts.length > 0);
}
