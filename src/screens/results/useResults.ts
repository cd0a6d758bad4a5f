import { useMemo } from "react";
import type { Agreement } from "#report/agreement/agreement.ts";
import { buildAgreement } from "#report/agreement/buildAgreement.ts";
import { listAreas } from "#report/areas.ts";
import { buildResults } from "#report/buildResults.ts";
import { buildFrameworks } from "#report/frameworks/buildFrameworks.ts";
import type { FrameworksReport } from "#report/frameworks/frameworksReport.ts";
import type { Results } from "#report/report.ts";
import type { ReportContext } from "#report/reportContext.ts";
import { today } from "#screens/today.ts";

/** Returns the results of the open assessment, built again when it is scored again. */
export function useResults(context: ReportContext): Results {
  return useMemo(() => buildResults(context, today()), [context]);
}

/** Returns the results by framework, built separately because there are many items and they are rarely viewed first. */
export function useFrameworks(context: ReportContext): FrameworksReport {
  return useMemo(() => buildFrameworks(context), [context]);
}

/** How far several respondents agree; null if there were none. */
export function useAgreement(context: ReportContext): Agreement | null {
  return useMemo(() => {
    if ((context.assessment.respondents ?? []).length === 0) return null;
    return buildAgreement(context, listAreas(context));
  }, [context]);
}
