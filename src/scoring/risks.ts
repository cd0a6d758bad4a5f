import type { RiskSide } from "#assessment/treatments.ts";
import type { Questionnaire } from "#questionnaire/schema.ts";
import { type ReductionInput, type Strength, sideDecrease, strengthOf } from "./controls.ts";
import { listOf } from "./listOf.ts";
import type { InherentRisk, Rating } from "./scenarios.ts";
import { isBelow, wholePart } from "./tolerance.ts";
import type { RiskScore } from "./types.ts";

type Scoring = Questionnaire["scoring"];

/** Likelihood and impact, 1…5, after the controls. */
type ResidualRating = {
  /** With unanswered controls at effect 0. */
  readonly now: Rating;
  /** With every unanswered control at the highest level. */
  readonly best: Rating;
  /** As `now`, with the exposure at worst. */
  readonly worst: Rating;
};

/** An applicable risk before and after its controls. */
export type ControlledRisk = {
  readonly inherent: InherentRisk;
  readonly strength: Readonly<Record<RiskSide, Strength>>;
  readonly residual: ResidualRating;
};

/** Returns the applicable risks with their ratings after the controls, in the given order. */
export function controlRisks(
  inherents: readonly InherentRisk[],
  reductionInput: ReductionInput,
): readonly ControlledRisk[] {
  return listOf(inherents, (inherent) => controlRisk(inherent, reductionInput));
}

/**
 * Returns the register: every applicable risk before and after its controls, sorted by its worst case (scoring.md § 5).
 */
export function scoreRisks(risks: readonly ControlledRisk[], { bands, matrix }: Scoring["risk"]): readonly RiskScore[] {
  const scores = listOf(risks, (risk) => riskScore(risk, matrix));
  const register: RiskScore[] = [];
  for (const { id } of bands.toReversed()) {
    register.push(...scores.filter(({ bandWorst }) => bandWorst === id).sort(byWorstCase));
  }
  return register;
}

function byWorstCase(a: RiskScore, b: RiskScore): number {
  return (
    falling(a.residualWorst, b.residualWorst) || falling(a.residual, b.residual) || falling(a.inherent, b.inherent)
  );
}

/** The band of a risk after its controls, with the exposure as known and at worst. */
export type RiskBands = Pick<RiskScore, "id" | "band" | "bandWorst">;

/** Returns the bands of one applicable risk: what a list of many assessments needs of its score. */
export function riskBands(
  { inherent, residual: { now, worst } }: ControlledRisk,
  matrix: Scoring["risk"]["matrix"],
): RiskBands {
  return { id: inherent.scenario.id, band: bandAt(matrix, now), bandWorst: bandAt(matrix, worst) };
}

/** Returns the score of one applicable risk. */
export function riskScore(
  { inherent: before, residual: { now, best, worst } }: ControlledRisk,
  matrix: Scoring["risk"]["matrix"],
): RiskScore {
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

/**
 * Returns a risk with likelihood and impact after the controls: X = X₀ − (X₀ − 1)·r·e, with e the strength of the
 * controls on the side.
 */
export function controlRisk(inherent: InherentRisk, reductionInput: ReductionInput): ControlledRisk {
  const { scenario, worst } = inherent;
  const likelihood = strengthOf(scenario.likelihood.controls, reductionInput);
  const impact = strengthOf(scenario.impact.controls, reductionInput);
  const after = (before: Rating, at: "now" | "best"): Rating => ({
    likelihood: before.likelihood - sideDecrease(before.likelihood, reductionInput, likelihood[at]),
    impact: before.impact - sideDecrease(before.impact, reductionInput, impact[at]),
  });
  const residual = { now: after(inherent, "now"), best: after(inherent, "best"), worst: after(worst, "now") };
  return { inherent, strength: { likelihood, impact }, residual };
}

function productOf({ likelihood, impact }: Rating): number {
  return likelihood * impact;
}

/** Returns the band of the matrix cell at likelihood and impact, rounded half up. */
function bandAt(matrix: Scoring["risk"]["matrix"], { likelihood, impact }: Rating): string {
  const band = matrix[wholePart(likelihood + 0.5) - 1]?.[wholePart(impact + 0.5) - 1];
  if (band === undefined) throw new Error("The risk matrix is not 5 × 5: the questionnaire was never checked.");
  return band;
}

function falling(a: number, b: number): number {
  if (isBelow(a, b)) return 1;
  return isBelow(b, a) ? -1 : 0;
}
