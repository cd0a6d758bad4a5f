import type { Control } from "./scenarios.ts";
import type { CountedQuestion } from "./shares.ts";

/** The inputs of risk reduction: the questions' levels, and the effect of controls. */
export type ReductionInput = {
  readonly counted: readonly (CountedQuestion | null)[];
  /** f, by level 0…m, from the compiled questionnaire. */
  readonly effectiveness: readonly number[];
  /** r, the part (0…1) of a risk above its minimum that perfect controls remove. */
  readonly maxReduction: number;
};

/** An applicable control on one side of a scenario. */
export type ControlEffect = {
  /** By position. */
  readonly question: number;
  /** Its part (0…1) of the combined effect of the side's controls: w ÷ Σ w. */
  readonly share: number;
  /** f(level), 0…1; 0 while unanswered. */
  readonly now: number;
  /** The same, but with the highest level while unanswered. */
  readonly best: number;
};

/** Returns the applicable controls with their effects. */
export function controlEffects(
  controls: readonly Control[],
  { counted, effectiveness }: ReductionInput,
): readonly ControlEffect[] {
  const most = effectiveness.at(-1) ?? 1;
  const applicable = controls.flatMap(({ question, weight }) => {
    const answered = counted[question];
    return answered ? [{ question, weight, level: answered.level }] : [];
  });
  const weights = applicable.reduce((sum, { weight }) => sum + weight, 0);
  return applicable.map(({ question, weight, level }) => ({
    question,
    share: weight / weights,
    now: level === null ? 0 : (effectiveness[level] ?? most),
    best: level === null ? most : (effectiveness[level] ?? most),
  }));
}

type Strength = { readonly now: number; readonly best: number };

/** Returns e = Σ w·f(level) ÷ Σ w over the applicable controls, 0…1; 0 without any. */
export function strengthOf(controls: readonly Control[], reductionInput: ReductionInput): Strength {
  let now = 0;
  let best = 0;
  for (const control of controlEffects(controls, reductionInput)) {
    now += control.share * control.now;
    best += control.share * control.best;
  }
  return { now: Math.min(1, now), best: Math.min(1, best) };
}

/**
 * Returns how far controls of strength `e` (0…1) lower a side: (X₀ − 1)·r·e (scoring.md § 5). The strength of a single
 * control is its share times its effect.
 */
export function sideDecrease(before: number, { maxReduction }: ReductionInput, strength: number): number {
  return (before - 1) * maxReduction * strength;
}
