import { useMemo } from "react";
import type { Assessment } from "#assessment/schema.ts";
import { buildOverview } from "#report/buildOverview.ts";
import type { BoardDecision } from "#report/decisions/boardMessage.ts";
import { listDecisions } from "#report/decisions/listDecisions.ts";
import { proposeDecisions } from "#report/decisions/proposeDecisions.ts";
import { buildPlan } from "#report/plan/buildPlan.ts";
import { type CheckedItem, checkReadiness } from "#report/readiness.ts";
import { createReportContext } from "#report/reportContext.ts";
import { buildRisks } from "#report/risks/buildRisks.ts";
import type { Session } from "#screens/session.ts";
import { today } from "#screens/today.ts";
import { useReportFormatter } from "#screens/useReportFormatter.ts";
import { useStableValue } from "#screens/useStableValue.ts";

/** The decisions for the board, and the readiness of the report. */
export type Board = { readonly decisions: readonly BoardDecision[]; readonly checks: readonly CheckedItem[] };

/** Returns the board's part of the open assessment. Writing by the author does not score again. */
export function useBoard({ questionnaire, assessment }: Session, preparedBy: string): Board {
  const formatter = useReportFormatter();
  const scored = useStableValue(assessment, isScoredAlike);
  const parts = useMemo(() => {
    const context = createReportContext(questionnaire, scored, formatter);
    const overview = buildOverview(context, today());
    const risks = buildRisks(context, null);
    return {
      context,
      overview,
      risks,
      proposals: proposeDecisions({ ...overview, risks, plan: buildPlan(context) }, formatter),
    };
  }, [questionnaire, scored, formatter]);
  const decisions = useMemo(() => listDecisions(parts.proposals, assessment), [parts, assessment]);
  const checks = useMemo(() => checkReadiness(parts.context, { ...parts, preparedBy }), [parts, preparedBy]);
  return { decisions, checks };
}

/** Compares only the first level: changes keep unaffected parts as the same objects. */
function isScoredAlike(kept: Assessment, assessment: Assessment): boolean {
  const written = { updatedAt: "", summary: "", decisions: null };
  const before = new Map<string, unknown>(Object.entries({ ...kept, ...written }));
  const after = Object.entries({ ...assessment, ...written });
  return before.size === after.length && after.every(([name, value]) => Object.is(before.get(name), value));
}
