import { useMemo } from "react";
import type { Assessment } from "#assessment/schema.ts";
import { RISK_SIDES, treatmentOf } from "#assessment/treatments.ts";
import type { ReportContext } from "#report/reportContext.ts";
import { buildRisks } from "#report/risks/buildRisks.ts";
import type { RiskReport } from "#report/risks/riskReport.ts";
import { describeTreatment } from "#report/risks/treatment.ts";
import type { Session } from "#screens/session.ts";
import { useReportContext } from "#screens/useReportContext.ts";
import { useStableValue } from "#screens/useStableValue.ts";

/**
 * Scores the open assessment for its risks. Owner and decision of a risk do not affect its numbers, so typing them does
 * not score again.
 */
export function useRatedContext({ questionnaire, assessment }: Session): ReportContext {
  return useReportContext({ questionnaire, assessment: useStableValue(assessment, isRatedAlike) });
}

/** Returns the risks of the scored assessment; for the scenario `open` also the effect of raising each control. */
export function useRisks(context: ReportContext, { assessment }: Session, open: string | null): RiskReport {
  const risks = useMemo(() => buildRisks(context, open), [context, open]);
  return useMemo(() => {
    const treatmentNow = (id: string) => describeTreatment(context.formatter, treatmentOf(assessment, id));
    return { ...risks, register: risks.register.map((entry) => ({ ...entry, treatment: treatmentNow(entry.id) })) };
  }, [risks, assessment, context.formatter]);
}

/** Compares only the first level: changes keep unaffected parts as the same objects. */
function isRatedAlike(kept: Assessment, assessment: Assessment): boolean {
  const before = new Map<string, unknown>(Object.entries({ ...kept, updatedAt: "", treatments: ratingsOf(kept) }));
  const after = Object.entries({ ...assessment, updatedAt: "", treatments: ratingsOf(assessment) });
  return before.size === after.length && after.every(([name, value]) => Object.is(before.get(name), value));
}

/** Returns all of the organisation's own ratings as one text. */
function ratingsOf({ treatments = {} }: Assessment): string {
  const ratings = Object.entries(treatments).flatMap(([id, treatment]) =>
    RISK_SIDES.map((side) => [id, side, treatment[side]] as const),
  );
  return JSON.stringify(ratings.filter(([, , rating]) => rating !== undefined));
}
