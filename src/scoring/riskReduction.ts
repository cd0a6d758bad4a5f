import type { Scorecard } from "./types.ts";

/** The part of all inherent risk, 0…1, that the controls take off: 1 − Σ residual ÷ Σ inherent (scoring.md § 5); null when no risk applies. */
export function reductionOf({ risks }: Pick<Scorecard, "risks">): number | null {
  const inherent = risks.reduce((sum, risk) => sum + risk.inherent, 0);
  if (inherent === 0) return null;
  // Binary noise makes no risk grow, and −0 of nothing.
  return Math.max(0, 1 - risks.reduce((sum, risk) => sum + risk.residual, 0) / inherent);
}

/**
 * By which part (0…1) of what is left today the risk falls, from the reduction today and the one then (both 0…1); null
 * where nothing is left that could.
 */
export function decreaseOf(today: number | null, reduction: number | null): number | null {
  const left = 1 - (today ?? 1);
  return reduction === null || left <= 0 ? null : Math.max(0, 1 - (1 - reduction) / left);
}

/** What one scenario adds to the reduction of all risk. */
export type TracedReduction = {
  readonly id: string;
  readonly inherent: number;
  readonly residual: number;
  /** (inherent − residual) ÷ Σ inherent: together 1 − Σ residual ÷ Σ inherent. */
  readonly contribution: number;
};

/** How the controls' reduction of all risk (scoring.md § 5) comes from the scenarios, in the register's order. */
export function traceReduction({ risks }: Scorecard): readonly TracedReduction[] {
  const total = risks.reduce((sum, { inherent }) => sum + inherent, 0);
  return risks.map(({ id, inherent, residual }) => ({
    id,
    inherent,
    residual,
    contribution: (inherent - residual) / total,
  }));
}
