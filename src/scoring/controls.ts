import type { Control } from "./scenarios.ts";
import type { CountedQuestion, CountedQuestions } from "./shares.ts";

/** The inputs of risk reduction: the questions' levels, and the effect of controls. */
export type ReductionInput = {
  readonly counted: CountedQuestions;
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
export function controlEffects(controls: readonly Control[], reductionInput: ReductionInput): readonly ControlEffect[] {
  const { counted, effectiveness } = reductionInput;
  const most = mostEffective(effectiveness);
  const weights = applicableWeight(controls, counted);
  return controls.flatMap(({ question, weight }) => {
    const answered = counted[question];
    if (!answered) return [];
    const effect = effectOf(answered, effectiveness);
    return [{ question, share: weight / weights, now: effect ?? 0, best: effect ?? most }];
  });
}

/** The strength of a side's controls. */
export type Strength = {
  /** e, 0…1. */
  readonly now: number;
  /** The same, with every unanswered control at the highest level. */
  readonly best: number;
  /** Σ w of the applicable controls; the share of a control is its weight's. */
  readonly weights: number;
};

/**
 * Returns e = Σ w·f(level) ÷ Σ w over the applicable controls, 0…1; 0 without any. No object for each: they are many.
 */
export function strengthOf(controls: readonly Control[], { counted, effectiveness }: ReductionInput): Strength {
  const most = mostEffective(effectiveness);
  const weights = applicableWeight(controls, counted);
  let now = 0;
  let best = 0;
  for (const { question, weight } of controls) {
    const answered = counted[question];
    if (!answered) continue;
    const effect = effectOf(answered, effectiveness);
    now += (weight / weights) * (effect ?? 0);
    best += (weight / weights) * (effect ?? most);
  }
  return { now: Math.min(1, now), best: Math.min(1, best), weights };
}

function mostEffective(effectiveness: readonly number[]): number {
  return effectiveness[effectiveness.length - 1] ?? 1;
}

/** Returns f(level) of a control, 0…1; null while unanswered. */
function effectOf({ level }: CountedQuestion, effectiveness: readonly number[]): number | null {
  return level === null ? null : (effectiveness[level] ?? mostEffective(effectiveness));
}

/** Returns Σ w of the applicable controls. */
function applicableWeight(controls: readonly Control[], counted: CountedQuestions): number {
  let sum = 0;
  for (const { question, weight } of controls) if (counted[question]) sum += weight;
  return sum;
}

/**
 * Returns how far controls of strength `e` (0…1) lower a side: (X₀ − 1)·r·e (scoring.md § 5). The strength of a single
 * control is its share times its effect.
 */
export function sideDecrease(before: number, { maxReduction }: ReductionInput, strength: number): number {
  return (before - 1) * maxReduction * strength;
}
