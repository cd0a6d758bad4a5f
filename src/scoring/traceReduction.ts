import type { Scorecard } from "./types.ts";

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
