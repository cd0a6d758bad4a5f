import { useMemo } from "react";
import { buildOverview } from "#report/buildOverview.ts";
import type { Overview } from "#report/report.ts";
import { createReportContext } from "#report/reportContext.ts";
import type { Session } from "./session.ts";
import { today } from "./today.ts";
import { useReportFormatter } from "./useReportFormatter.ts";

/** Returns only the overview, for screens that need no more and must respond at once. */
export function useOverview({ questionnaire, assessment }: Pick<Session, "questionnaire" | "assessment">): Overview {
  const formatter = useReportFormatter();
  return useMemo(
    () => buildOverview(createReportContext(questionnaire, assessment, formatter), today()),
    [questionnaire, assessment, formatter],
  );
}
