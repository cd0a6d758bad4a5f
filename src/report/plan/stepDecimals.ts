import { decimalsToFollow, type Calculation, sumOf } from "#report/numbers/decimalsToFollow.ts";
import type { Borders } from "#report/numbers/shownValue.ts";
import type { ArrangedStep } from "#scoring/index.ts";
import { LEAST_LESS, type ProjectionDecimals, projectionDecimals, type ProjectionNumbers } from "./projectionTexts.ts";

/** Decimals of what a step adds to the value, of what the steps of a wave add, and of what a step takes off the risk, in percent. */
export type StepDecimals = { readonly value: number; readonly gain: number; readonly risk: number };

/** What a step brings has so many decimals at least: most bring little. */
const LEAST_PARTS = { value: 2, risk: 1 } as const;

/** What the steps of a wave add up to. */
type WaveSum = Calculation & { readonly wave: number };

type Gains = Pick<ArrangedStep, "wave" | "valueGain" | "riskGain">;

/** The decimals of a plan: what the steps of a wave bring adds up, as it is shown, to what all of them bring. */
export function planDecimals(
  states: readonly ProjectionNumbers[],
  { borders, least }: { readonly borders: Borders; readonly least: number },
  steps: readonly Gains[],
): { readonly decimals: ProjectionDecimals; readonly stepDecimals: StepDecimals } {
  const first = projectionDecimals(states, borders, { value: least, risk: 0 });
  // What is shown of a wave is the difference of its states, which a sum of binary fractions may just miss.
  const values = sumsOf(states.length, steps, ({ valueGain }) => valueGain).map(({ wave, ...sum }) => ({
    ...sum,
    result: (states[wave]?.value ?? 0) - (states[wave - 1]?.value ?? 0),
  }));
  const risks = sumsOf(states.length, steps, ({ riskGain }) => 100 * riskGain);
  const value = decimalsToFollow(values, { parts: LEAST_PARTS.value, result: LEAST_PARTS.value });
  const risk = decimalsToFollow(
    risks.filter(({ result }) => result >= LEAST_LESS),
    { parts: LEAST_PARTS.risk, result: first.risk.result },
  );
  // Where a sum needs a further decimal, so do the states around it.
  const decimals = projectionDecimals(states, borders, { value: least, risk: risk.result });
  return { decimals, stepDecimals: { value: value.parts, gain: value.result, risk: risk.parts } };
}

/** What the steps of each wave bring together. */
function sumsOf(states: number, steps: readonly Gains[], gainOf: (step: Gains) => number): readonly WaveSum[] {
  return Array.from({ length: states - 1 }, (_, index) => ({
    wave: index + 1,
    ...sumOf(steps.filter(({ wave }) => wave === index + 1).map(gainOf)),
  })).filter(({ parts }) => parts.length > 0);
}
