import { useMemo } from "react";
import { DEFAULT_PLAN } from "#assessment/defaultPlan.ts";
import type { Assessment } from "#assessment/schema.ts";
import { buildPlan } from "#report/plan/buildPlan.ts";
import type { PlanReport } from "#report/plan/planReport.ts";
import type { Session } from "#screens/session.ts";
import { useReportContext } from "#screens/useReportContext.ts";
import { useStableValue } from "#screens/useStableValue.ts";

type ReportInput = Pick<Session, "questionnaire" | "assessment">;

/**
 * Returns the plan of the open assessment for a `focus` between maturity and risk, 0…1. Storing the same focus, or a
 * new modification date, does not plan again.
 */
export function usePlan({ questionnaire, assessment }: ReportInput, focus: number): PlanReport {
  const scored = useStableValue(assessment, isSameButPlan);
  const plan = useStableValue(assessment.plan ?? DEFAULT_PLAN, isSameButFocus);
  const context = useReportContext({ questionnaire, assessment: scored });
  return useMemo(
    () => buildPlan({ ...context, assessment: { ...scored, plan: { ...plan, focus } } }),
    [context, scored, plan, focus],
  );
}

function isSameButPlan(kept: Assessment, assessment: Assessment): boolean {
  return isSame({ ...kept, plan: undefined, updatedAt: "" }, { ...assessment, plan: undefined, updatedAt: "" });
}

function isSameButFocus(kept: object, plan: object): boolean {
  return isSame({ ...kept, focus: 0 }, { ...plan, focus: 0 });
}

/** Compares only the first level: changes keep unaffected parts as the same objects. */
function isSame(a: object, b: object): boolean {
  const before = new Map<string, unknown>(Object.entries(a));
  const after = Object.entries(b);
  return before.size === after.length && after.every(([name, value]) => Object.is(before.get(name), value));
}
