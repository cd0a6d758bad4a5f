import { useMemo } from "react";
import { buildProgress } from "#report/progress/buildProgress.ts";
import { buildTimeline } from "#report/progress/buildTimeline.ts";
import type { Progress } from "#report/progress/progressReport.ts";
import type { Timeline } from "#report/progress/timeline.ts";
import type { Results } from "#report/report.ts";
import type { ReportContext } from "#report/reportContext.ts";

/** Returns the open assessment over time and its changes since the last snapshot, built again with the results. */
export function useTimeline(
  context: ReportContext,
  report: Results,
): { readonly timeline: Timeline; readonly progress: Progress | null } {
  return useMemo(
    () => ({ timeline: buildTimeline(context, report), progress: buildProgress(context, report.areas, report.date) }),
    [context, report],
  );
}
