import { useMemo } from "react";
import { buildProgress } from "#report/progress/buildProgress.ts";
import { buildTimeline } from "#report/progress/buildTimeline.ts";
import type { Progress } from "#report/progress/progressReport.ts";
import type { Timeline } from "#report/progress/timeline.ts";
import type { Results } from "#report/report.ts";
import { createReportContext } from "#report/reportContext.ts";
import type { Session } from "#screens/session.ts";
import { useReportFormatter } from "#screens/useReportFormatter.ts";

/** Returns the open assessment over time and its changes since the last snapshot, recalculated with each change. */
export function useTimeline(
  { questionnaire, assessment }: Session,
  report: Results,
): { readonly timeline: Timeline; readonly progress: Progress | null } {
  const formatter = useReportFormatter();
  return useMemo(() => {
    const context = createReportContext(questionnaire, assessment, formatter);
    return { timeline: buildTimeline(context, report), progress: buildProgress(context, report.areas, report.date) };
  }, [questionnaire, assessment, formatter, report]);
}
