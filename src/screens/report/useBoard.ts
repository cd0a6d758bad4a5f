import { useMemo } from "react";
import type { Assessment } from "#assessment/schema.ts";
import { buildOverview } from "#report/buildOverview.ts";
import type { BoardDecision } from "#report/decisions/boardMessage.ts";
import { listDecisions } from "#report/decisions/listDecisions.ts";
import { proposeDecisions } from "#report/decisions/proposeDecisions.ts";
import { buildPlan } from "#report/plan/buildPlan.ts";
import { type CheckedItem, checkReadiness } from "#report/readiness.ts";
import type { ReportContext } from "#report/reportContext.ts";
import { buildRisks } from "#report/risks/buildRisks.ts";
import type { Session } from "#screens/session.ts";
import { today } from "#screens/today.ts";
import { useReportContext } from "#screens/useReportContext.ts";
import { useStableValue } from "#screens/useStableValue.ts";

/** The decisions for the board, and the readiness of the report. */
export type Board = { readonly decisions: readonly BoardDecision[]; readonly checks: readonly CheckedItem[] };

/** Scores the open assessment for the board's part. Writing by the author does not score again. */
export function useBoardContext({ questionnaire, assessment }: Session): ReportContext {
  return useReportContext({ questionnaire, assessment: useStableValue(assessment, isScoredAlike) });
}

/** Returns the board's part of the scored assessment. */
export function useBoard(context: ReportContext, { assessment }: Session, preparedBy: string): Board {
  const parts = useMemo(() => {
    const overview = buildOverview(context, today());
    const risks = buildRisks(context, null);
    const plan = buildPlan(context);
    return { overview, risks, proposals: proposeDecisions({ ...overview, risks, plan }, context.formatter) };
  }, [context]);
  const decisions = useMemo(() => listDecisions(parts.proposals, assessment), [parts, assessment]);
  const checks = useMemo(() => checkReadiness(context, { ...parts, preparedBy }), [context, parts, preparedBy]);
  return { decisions, checks };
}

/** Compares only the first level: changes keep unaffected parts as the same objects. */
function isScoredAlike(kept: Assessment, assessment: Assessment): boolean {
  const written = { updatedAt: "", summary: "", decisions: null };
  const before = new Map<string, unknown>(Object.entries({ ...kept, ...written }));
  const after = Object.entries({ ...assessment, ...written });
  return before.size === after.length && after.every(([name, value]) => Object.is(before.get(name), value));
}
