import type { Control } from "./scenarios.ts";
import type { CountedQuestions } from "./shares.ts";

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
  const effects: ControlEffect[] = [];
  visitControls(controls, reductionInput, (question, share, now, best) => effects.push({ question, share, now, best }));
  return effects;
}

type Strength = { readonly now: number; readonly best: number };

/** Returns e = Σ w·f(level) ÷ Σ w over the applicable controls, 0…1; 0 without any. */
export function strengthOf(controls: readonly Control[], reductionInput: ReductionInput): Strength {
  const sums = { now: 0, best: 0 };
  visitControls(controls, reductionInput, (_, share, now, best) => {
    sums.now += share * now;
    sums.best += share * best;
  });
  return { now: Math.min(1, sums.now), best: Math.min(1, sums.best) };
}

/** Visits the applicable controls; see `ControlEffect` for what it passes, without an object for each. */
function visitControls(
  controls: readonly Control[],
  { counted, effectiveness }: ReductionInput,
  visit: (question: number, share: number, now: number, best: number) => void,
): void {
  const most = effectiveness.at(-1) ?? 1;
  const weights = applicableWeight(controls, counted);
  for (const { question, weight } of controls) {
    const answered = counted[question];
    if (!answered) continue;
    const effect = answered.level === null ? null : (effectiveness[answered.level] ?? most);
    visit(question, weight / weights, effect ?? 0, effect ?? most);
  }
}

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
