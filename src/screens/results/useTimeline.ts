import { buildTimeline } from "#report/progress/buildTimeline.ts";
import type { Timeline } from "#report/progress/timeline.ts";
import type { Results } from "#report/report.ts";
import { createReportContext } from "#report/reportContext.ts";
import { useMemo } from "react";
import type { Session } from "#screens/session.ts";
import { useReportFormatter } from "#screens/useReportFormatter.ts";

/** Returns the open assessment over time, recalculated with each change. */
export function useTimeline({ questionnaire, assessment }: Session, report: Results): Timeline {
  const formatter = useReportFormatter();
  return useMemo(
    () => buildTimeline(createReportContext(questionnaire, assessment, formatter), report),
    [questionnaire, assessment, formatter, report],
  );
}
