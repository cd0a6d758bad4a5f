import { fewestDecimals, rounded, unitsOf } from "#report/numbers/decimals.ts";
import type { RiskScore } from "#scoring/types.ts";
import { ratingDecimals } from "./ratingTexts.ts";
import { inherentRange, isOpenUpward, type RatingRange, residualRange } from "./riskStates.ts";

/**
 * Returns the fewest decimals of all risks with which readers who add them up, without and with controls, get the shown
 * risk reduction in percent.
 */
export function registerDecimals(risks: readonly RiskScore[]): number {
  const states = risks.map((risk) => ({
    before: { product: risk.inherent, decimals: decimalsOf(inherentRange(risk)) },
    after: { product: risk.residual, decimals: decimalsOf(residualRange(risk)) },
  }));
  const sumOf = (when: "before" | "after", decimals: number) =>
    states.reduce((sum, state) => {
      const { product, decimals: own } = state[when];
      return sum + rounded(product, Math.max(own, decimals));
    }, 0);
  const percentOf = (before: number, after: number) => (before === 0 ? 0 : unitsOf(100 * (1 - after / before), 0));
  const exactly = percentOf(
    risks.reduce((sum, { inherent }) => sum + inherent, 0),
    risks.reduce((sum, { residual }) => sum + residual, 0),
  );
  return fewestDecimals(1, (decimals) => percentOf(sumOf("before", decimals), sumOf("after", decimals)) === exactly);
}

function decimalsOf(range: RatingRange): number {
  return ratingDecimals(range.known, isOpenUpward(range) ? range.worst : null).result;
}
