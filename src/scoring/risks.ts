import type { Questionnaire } from "#questionnaire/schema.ts";
import type { Control, Inherent, Rating } from "./scenarios.ts";
import type { CountedQuestion } from "./shares.ts";
import { isBelow, wholePart } from "./tolerance.ts";
import type { RiskScore } from "./types.ts";

type Scoring = Questionnaire["scoring"];

/** What brings risks down: the questions' levels, and how much controls can do at best. */
export type Defence = {
  readonly counted: readonly (CountedQuestion | null)[];
  /** f, by level 0…m (see `effectivenessOf`). */
  readonly effectiveness: readonly number[];
  /** r, the part (0…1) of a risk above its minimum that perfect controls remove. */
  readonly maxReduction: number;
};

/** Likelihood and impact, 1…5, after the controls. */
export type Residual = {
  /** Unanswered controls count 0. */
  readonly now: Rating;
  /** Every unanswered control is at the highest level. */
  readonly best: Rating;
  /** As now, with the exposure at worst. */
  readonly worst: Rating;
};

/** The register: every risk that applies, before and after its controls, by what it could be at worst (scoring.md § 5). */
export function scoreRisks(
  inherents: readonly Inherent[],
  defence: Defence,
  { bands, matrix }: Scoring["risk"],
): readonly RiskScore[] {
  const scores = inherents.map((inherent) => riskScore(inherent, defence, matrix));
  return bands.toReversed().flatMap(({ id }) => {
    const inBand = scores.filter(({ bandWorst }) => bandWorst === id);
    return inBand.sort(
      (a, b) =>
        falling(a.residualWorst, b.residualWorst) || falling(a.residual, b.residual) || falling(a.inherent, b.inherent),
    );
  });
}

function riskScore(before: Inherent, defence: Defence, matrix: Scoring["risk"]["matrix"]): RiskScore {
  const { now, best, worst } = residualRisk(before, defence);
  return {
    id: before.scenario.id,
    likelihoodOverride: before.overrides.likelihood,
    impactOverride: before.overrides.impact,
    inherentLikelihood: before.likelihood,
    inherentImpact: before.impact,
    inherentLikelihoodWorst: before.worst.likelihood,
    inherentImpactWorst: before.worst.impact,
    inherent: productOf(before),
    inherentWorst: productOf(before.worst),
    inherentBand: bandAt(matrix, before),
    inherentBandWorst: bandAt(matrix, before.worst),
    likelihood: now.likelihood,
    impact: now.impact,
    likelihoodWorst: worst.likelihood,
    impactWorst: worst.impact,
    residual: productOf(now),
    residualBest: productOf(best),
    residualWorst: productOf(worst),
    band: bandAt(matrix, now),
    bandWorst: bandAt(matrix, worst),
  };
}

/** Likelihood and impact after the controls: X = X₀ − (X₀ − 1)·r·e, with e the strength of the controls on the side. */
export function residualRisk(inherent: Inherent, defence: Defence): Residual {
  const { scenario, worst } = inherent;
  const likelihood = strengthOf(scenario.likelihood.controls, defence);
  const impact = strengthOf(scenario.impact.controls, defence);
  const after = (before: Rating, at: keyof Strength): Rating => ({
    likelihood: lowered(before.likelihood, likelihood[at], defence),
    impact: lowered(before.impact, impact[at], defence),
  });
  return { now: after(inherent, "now"), best: after(inherent, "best"), worst: after(worst, "now") };
}

/** The controls that are applicable, each with its part (0…1) in what they can do together: w ÷ Σ w. */
export function controlShares(
  controls: readonly Control[],
  counted: Defence["counted"],
): readonly { readonly question: number; readonly share: number; readonly level: number | null }[] {
  const applicable = controls.flatMap(({ question, weight }) => {
    const standing = counted[question];
    return standing ? [{ question, weight, level: standing.level }] : [];
  });
  const weights = applicable.reduce((sum, { weight }) => sum + weight, 0);
  return applicable.map(({ question, weight, level }) => ({ question, share: weight / weights, level }));
}

type Strength = { readonly now: number; readonly best: number };

/** e = Σ w·f(level) ÷ Σ w over the controls that are applicable, 0…1; 0 when none is. */
export function strengthOf(controls: readonly Control[], { counted, effectiveness }: Defence): Strength {
  const most = effectiveness.at(-1) ?? 1;
  let now = 0;
  let best = 0;
  for (const { share, level } of controlShares(controls, counted)) {
    now += share * (level === null ? 0 : (effectiveness[level] ?? most));
    best += share * (level === null ? most : (effectiveness[level] ?? most));
  }
  return { now: Math.min(1, now), best: Math.min(1, best) };
}

function lowered(before: number, strength: number, { maxReduction }: Defence): number {
  return before - (before - 1) * maxReduction * strength;
}

function productOf({ likelihood, impact }: Rating): number {
  return likelihood * impact;
}

/** The cell of the matrix at likelihood and impact rounded half up. */
function bandAt(matrix: Scoring["risk"]["matrix"], { likelihood, impact }: Rating): string {
  const band = matrix[wholePart(likelihood + 0.5) - 1]?.[wholePart(impact + 0.5) - 1];
  if (band === undefined) throw new Error("The risk matrix is not 5 × 5: the questionnaire was never checked.");
  return band;
}

function falling(a: number, b: number): number {
  if (isBelow(a, b)) return 1;
  return isBelow(b, a) ? -1 : 0;
}
