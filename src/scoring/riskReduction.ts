import type { Scorecard } from "./types.ts";

/**
 * Returns the part of all inherent risk, 0…1, that the controls remove: 1 − Σ residual ÷ Σ inherent (scoring.md § 5);
 * null if no risk applies.
 */
export function reductionOf({ risks }: Pick<Scorecard, "risks">): number | null {
  const inherent = risks.reduce((sum, risk) => sum + risk.inherent, 0);
  if (inherent === 0) return null;
  // Rounding errors must not give a negative reduction or −0.
  return Math.max(0, 1 - risks.reduce((sum, risk) => sum + risk.residual, 0) / inherent);
}

/**
 * Returns by which part (0…1) today's remaining risk falls, given the reduction today and later (both 0…1); null if no
 * risk remains today.
 */
export function decreaseOf(today: number | null, reduction: number | null): number | null {
  const left = 1 - (today ?? 1);
  return reduction === null || left <= 0 ? null : Math.max(0, 1 - (1 - reduction) / left);
}

/** The contribution of a scenario to the reduction of all risk. */
export type TracedReduction = {
  readonly id: string;
  readonly inherent: number;
  readonly residual: number;
  /** (inherent − residual) ÷ Σ inherent; the contributions add up to 1 − Σ residual ÷ Σ inherent. */
  readonly contribution: number;
};

/** Returns the contribution of each scenario to the reduction of all risk (scoring.md § 5), in the register's order. */
export function traceReduction({ risks }: Scorecard): readonly TracedReduction[] {
  const total = risks.reduce((sum, { inherent }) => sum + inherent, 0);
  return risks.map(({ id, inherent, residual }) => ({
    id,
    inherent,
    residual,
    contribution: (inherent - residual) / total,
  }));
}
