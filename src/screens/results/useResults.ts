import { useMemo } from "react";
import type { Agreement } from "#report/agreement/agreement.ts";
import { buildAgreement } from "#report/agreement/buildAgreement.ts";
import { listAreas } from "#report/areas.ts";
import { buildResults } from "#report/buildResults.ts";
import { buildFrameworks } from "#report/frameworks/buildFrameworks.ts";
import type { FrameworksReport } from "#report/frameworks/frameworksReport.ts";
import type { Results } from "#report/report.ts";
import { createReportContext } from "#report/reportContext.ts";
import type { Session } from "#screens/session.ts";
import { today } from "#screens/today.ts";
import { useReportFormatter } from "#screens/useReportFormatter.ts";

type ReportInput = Pick<Session, "questionnaire" | "assessment">;

/** Returns the results of the open assessment, recalculated with each change. */
export function useResults({ questionnaire, assessment }: ReportInput): Results {
  const formatter = useReportFormatter();
  return useMemo(
    () => buildResults(createReportContext(questionnaire, assessment, formatter), today()),
    [questionnaire, assessment, formatter],
  );
}

/**
 * Returns the results by framework, calculated separately because there are many items and they are rarely viewed
 * first.
 */
export function useFrameworks({ questionnaire, assessment }: ReportInput): FrameworksReport {
  const formatter = useReportFormatter();
  return useMemo(
    () => buildFrameworks(createReportContext(questionnaire, assessment, formatter)),
    [questionnaire, assessment, formatter],
  );
}

/** How far several respondents agree; null if there were none. */
export function useAgreement({ questionnaire, assessment }: ReportInput): Agreement | null {
  const formatter = useReportFormatter();
  return useMemo(() => {
    if ((assessment.respondents ?? []).length === 0) return null;
    const context = createReportContext(questionnaire, assessment, formatter);
    return buildAgreement(context, listAreas(context));
  }, [questionnaire, assessment, formatter]);
}
