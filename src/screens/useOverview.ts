import { useMemo } from "react";
import { buildOverview } from "#report/buildOverview.ts";
import type { Overview } from "#report/report.ts";
import type { Session } from "./session.ts";
import { today } from "./today.ts";
import { useReportContext } from "./useReportContext.ts";

/** Returns only the overview, for screens that need no more and must respond at once. */
export function useOverview(scored: Pick<Session, "questionnaire" | "assessment">): Overview {
  const context = useReportContext(scored);
  return useMemo(() => buildOverview(context, today()), [context]);
}
