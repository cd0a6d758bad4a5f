import { fewestDecimals, rounded } from "#report/numbers/decimals.ts";
import { type Calculation, decimalsToFollow, sumOf } from "#report/numbers/decimalsToFollow.ts";
import { type Borders, MAX_SHOWN, shownValue } from "#report/numbers/shownValue.ts";
import type { ArrangedStep } from "#scoring/index.ts";
import { TOLERANCE } from "#scoring/tolerance.ts";
import { MIN_LESS, type ProjectionDecimals, type ProjectionNumbers, projectionDecimals } from "./projectionTexts.ts";

/** Decimals of a step's gain in value, of a wave's gain, and of a step's risk reduction in percent. */
export type StepDecimals = { readonly value: number; readonly gain: number; readonly risk: number };

/** Minimum decimals of a step's effects; most are small. */
const MIN_PARTS = { value: 2, risk: 1 } as const;

/** The total effect of a wave's steps. */
type WaveSum = Calculation & { readonly wave: number };

type Gains = Pick<ArrangedStep, "wave" | "valueGain" | "riskGain">;

/**
 * Returns the decimals of a plan with which the shown effects of a wave's steps add up to the shown effect of the wave.
 */
export function planDecimals(
  states: readonly ProjectionNumbers[],
  { borders, least }: { readonly borders: Borders; readonly least: number },
  steps: readonly Gains[],
): { readonly decimals: ProjectionDecimals; readonly stepDecimals: StepDecimals } {
  const first = projectionDecimals(states, borders, { value: least, risk: 0 });
  // The shown gain of a wave is the difference of its states, from which a floating-point sum can deviate.
  const values = sumsOf(states.length, steps, ({ valueGain }) => valueGain).map(({ wave, ...sum }) => ({
    ...sum,
    result: (states[wave]?.value ?? 0) - (states[wave - 1]?.value ?? 0),
  }));
  const risks = sumsOf(states.length, steps, ({ riskGain }) => 100 * riskGain);
  const value = decimalsToFollow(values, { parts: MIN_PARTS.value, result: MIN_PARTS.value });
  const risk = decimalsToFollow(
    risks.filter(({ result }) => result >= MIN_LESS),
    { parts: MIN_PARTS.risk, result: first.risk.result },
  );
  // If a sum needs one more decimal, so do the states around it.
  const decimals = projectionDecimals(states, borders, { value: least, risk: risk.result });
  return {
    decimals: { ...decimals, value: valueDecimals(states, decimals, value.result) },
    stepDecimals: { value: value.parts, gain: value.result, risk: risk.parts },
  };
}

/**
 * Returns the decimals of the states' values: the usual ones if the gains, rounded to them, are the differences of the
 * shown values; else two, if the gains differ from these by rounding alone; else as many as show each value rounded,
 * not cut below a threshold.
 */
function valueDecimals(
  states: readonly ProjectionNumbers[],
  { value: shown, borders }: ProjectionDecimals,
  gain: number,
): number {
  const values = states.flatMap(({ value }) => value ?? []);
  const areFollowed = (decimals: number, off: number) =>
    values.slice(1).every((x, index) => {
      const [before, after] = [values[index] ?? 0, x].map((each) => shownValue(each, decimals, borders));
      const shownGain = rounded(x - (values[index] ?? 0), gain);
      return Math.abs((after ?? 0) - (before ?? 0) - shownGain) <= off + 0.5 * 10 ** -gain + TOLERANCE;
    });
  if (areFollowed(shown, 0.5 * 10 ** -shown)) return shown;
  const finer = Math.max(shown, MAX_SHOWN);
  if (areFollowed(finer, 10 ** -finer)) return finer;
  return fewestDecimals(shown, (decimals) =>
    values.every((x) => shownValue(x, decimals, borders) === rounded(x, decimals)),
  );
}

/** Returns the total effects of each wave's steps. */
function sumsOf(states: number, steps: readonly Gains[], gainOf: (step: Gains) => number): readonly WaveSum[] {
  return Array.from({ length: states - 1 }, (_, index) => ({
    wave: index + 1,
    ...sumOf(steps.filter(({ wave }) => wave === index + 1).map(gainOf)),
  })).filter(({ parts }) => parts.length > 0);
}
