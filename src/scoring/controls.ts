import type { Control } from "./scenarios.ts";
import type { CountedQuestion } from "./shares.ts";

/** What brings risks down: the questions' levels, and how much controls can do at best. */
export type Defence = {
  readonly counted: readonly (CountedQuestion | null)[];
  /** f, by level 0…m, as the questionnaire was compiled. */
  readonly effectiveness: readonly number[];
  /** r, the part (0…1) of a risk above its minimum that perfect controls remove. */
  readonly maxReduction: number;
};

/** A control that is applicable, among those on the same side of a scenario. */
export type ControlEffect = {
  /** By position. */
  readonly question: number;
  /** Its part (0…1) in what they can do together: w ÷ Σ w. */
  readonly share: number;
  /** f(level), 0…1; 0 while unanswered. */
  readonly now: number;
  /** The same, at the highest level while unanswered. */
  readonly best: number;
};

/** The controls that are applicable, each with what it does. */
export function controlEffects(
  controls: readonly Control[],
  { counted, effectiveness }: Defence,
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

/** e = Σ w·f(level) ÷ Σ w over the controls that are applicable, 0…1; 0 when none is. */
export function strengthOf(controls: readonly Control[], defence: Defence): Strength {
  let now = 0;
  let best = 0;
  for (const control of controlEffects(controls, defence)) {
    now += control.share * control.now;
    best += control.share * control.best;
  }
  return { now: Math.min(1, now), best: Math.min(1, best) };
}

/**
 * By how much controls of strength `e` (0…1) bring a side down: (X₀ − 1)·r·e (scoring.md § 5). A single control has the
 * strength of its share times its effect.
 */
export function sideDecrease(before: number, { maxReduction }: Defence, strength: number): number {
  return (before - 1) * maxReduction * strength;
}
