import { buildOverview } from "#report/buildOverview.ts";
import { buildResults } from "#report/buildResults.ts";
import { buildFrameworks } from "#report/frameworks/buildFrameworks.ts";
import type { FrameworksReport } from "#report/frameworks/frameworksReport.ts";
import type { Overview, Results } from "#report/report.ts";
import { createReportContext } from "#report/reportContext.ts";
import { useMemo } from "react";
import type { Session } from "./session.ts";
import { useReportFormatter } from "./useReportFormatter.ts";
import { today } from "./today.ts";

type Open = Pick<Session, "questionnaire" | "assessment">;

/** What the report says of the results of the open assessment, built anew with each change. */
export function useResults({ questionnaire, assessment }: Open): Results {
  const formatter = useReportFormatter();
  return useMemo(
    () => buildResults(createReportContext(questionnaire, assessment, formatter), today()),
    [questionnaire, assessment, formatter],
  );
}

/** How the answers stand against other frameworks: many items, and seldom the first that is looked at. */
export function useFrameworks({ questionnaire, assessment }: Open): FrameworksReport {
  const formatter = useReportFormatter();
  return useMemo(
    () => buildFrameworks(createReportContext(questionnaire, assessment, formatter)),
    [questionnaire, assessment, formatter],
  );
}

/** Its first part alone, for screens that show no more and must answer at once. */
export function useOverview({ questionnaire, assessment }: Open): Overview {
  const formatter = useReportFormatter();
  return useMemo(
    () => buildOverview(createReportContext(questionnaire, assessment, formatter), today()),
    [questionnaire, assessment, formatter],
  );
}
