import { overrideOf, RISK_SIDES, type RiskSide } from "#assessment/treatments.ts";
import type { ReportContext } from "#report/reportContext.ts";
import { traceRisk } from "#scoring/traceRisk.ts";

/** A rating without controls that the organisation has set, which replaces the calculated one. */
export type RatingOverride = {
  readonly side: RiskSide;
  /** 1…5 */
  readonly value: number;
  /** The rating from base and drivers, 1…5. */
  readonly byRules: number;
  readonly reason: string;
  /** A sentence with the rating and its reason. */
  readonly text: string;
};

/** Lists the ratings of a scenario that the organisation has set; empty for a scenario that does not apply. */
export function listOverrides(context: ReportContext, risk: string): readonly RatingOverride[] {
  const { questionnaire, assessment, scorecard, formatter } = context;
  const given = RISK_SIDES.flatMap((side) => {
    const override = overrideOf(assessment, risk, side);
    return override === null ? [] : [{ side, value: override.value, reason: override.reason.trim() }];
  });
  const traced = given.length === 0 ? null : traceRisk(questionnaire, assessment, scorecard, risk);
  if (traced === null) return [];
  return given.map((override) => {
    const { inherent, overridden } = traced[override.side];
    const byRules = inherent - (overridden ?? 0);
    const values = { value: formatter.level(override.value), rules: formatter.level(byRules), reason: override.reason };
    return { ...override, byRules, text: formatter.text(`risk.override.${override.side}`, values) };
  });
}
