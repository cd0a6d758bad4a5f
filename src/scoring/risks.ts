import type { Questionnaire } from "#questionnaire/schema.ts";
import type { Control, Inherent, Side } from "./scenarios.ts";
import type { Counted } from "./shares.ts";
import { isBelow, wholePart } from "./tolerance.ts";
import type { RiskScore } from "./types.ts";

type Scoring = Questionnaire["scoring"];

/** What brings risks down: the questions' levels, and how much controls can do at best. */
export type Defence = {
  readonly counted: readonly (Counted | null)[];
  /** The highest level of the scale. */
  readonly highest: number;
  /** The part (0…1) of a risk above its minimum that perfect controls remove. */
  readonly maxReduction: number;
};

/** Likelihood or impact, 1…5: unanswered controls counting 0 now, and at best the highest level. */
type Reduced = { readonly now: number; readonly best: number };

/** The register: every risk that applies, before and after its controls, worst first (scoring.md § 5). */
export function scoreRisks(
  inherents: readonly Inherent[],
  defence: Defence,
  { bands, matrix }: Scoring["risk"],
): readonly RiskScore[] {
  const scores = inherents.map((inherent) => riskScore(inherent, defence, matrix));
  return bands.toReversed().flatMap(({ id }) => {
    const inBand = scores.filter(({ band }) => band === id);
    return inBand.sort((a, b) => falling(a.residual, b.residual) || falling(a.inherent, b.inherent));
  });
}

function riskScore(before: Inherent, defence: Defence, matrix: Scoring["risk"]["matrix"]): RiskScore {
  const { likelihood, impact } = residualRisk(before, defence);
  return {
    id: before.scenario.id,
    likelihoodOverride: before.overrides.likelihood,
    impactOverride: before.overrides.impact,
    inherentLikelihood: before.likelihood,
    inherentImpact: before.impact,
    inherent: before.likelihood * before.impact,
    inherentBand: bandAt(matrix, before.likelihood, before.impact),
    likelihood: likelihood.now,
    impact: impact.now,
    residual: likelihood.now * impact.now,
    residualBest: likelihood.best * impact.best,
    band: bandAt(matrix, likelihood.now, impact.now),
  };
}

/** Likelihood and impact, 1…5, after the controls. */
export function residualRisk({ scenario, likelihood, impact }: Inherent, defence: Defence): Record<Side, Reduced> {
  return {
    likelihood: reduced(likelihood, scenario.likelihood.controls, defence),
    impact: reduced(impact, scenario.impact.controls, defence),
  };
}

/** X = X₀ − (X₀ − 1)·r·e, where e = Σ w·level ÷ (m·Σ w) over the controls that are applicable. */
function reduced(inherent: number, controls: readonly Control[], defence: Defence): Reduced {
  const { counted, highest, maxReduction } = defence;
  let weights = 0;
  let now = 0;
  let best = 0;
  for (const { question, weight } of controls) {
    const standing = counted[question];
    if (!standing) continue;
    weights += weight;
    now += weight * (standing.level ?? 0);
    best += weight * (standing.level ?? highest);
  }
  if (weights === 0) return { now: inherent, best: inherent };
  const afterControls = (sum: number) =>
    inherent - (inherent - 1) * maxReduction * Math.min(1, sum / weights / highest);
  return { now: afterControls(now), best: afterControls(best) };
}

/** The cell of the matrix at likelihood and impact rounded half up. */
function bandAt(matrix: Scoring["risk"]["matrix"], likelihood: number, impact: number): string {
  const band = matrix[wholePart(likelihood + 0.5) - 1]?.[wholePart(impact + 0.5) - 1];
  if (band === undefined) throw new Error("The risk matrix is not 5 × 5: the questionnaire was never checked.");
  return band;
}

function falling(a: number, b: number): number {
  if (isBelow(a, b)) return 1;
  return isBelow(b, a) ? -1 : 0;
}
