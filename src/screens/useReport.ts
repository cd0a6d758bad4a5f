import { buildOverview } from "#report/buildOverview.ts";
import { buildReport } from "#report/buildReport.ts";
import type { Overview, Report } from "#report/model.ts";
import { gatherSources } from "#report/sources.ts";
import { useMemo } from "react";
import type { Session } from "./session.ts";
import { useReportWords } from "./reportWords.ts";
import { today } from "./today.ts";

type Open = Pick<Session, "questionnaire" | "assessment">;

/** The report model of the open assessment, built anew with each change. */
export function useReport({ questionnaire, assessment }: Open): Report {
  const words = useReportWords();
  return useMemo(() => buildReport(questionnaire, assessment, words, today()), [questionnaire, assessment, words]);
}

/** Its first part alone, for screens that show no more and must answer at once. */
export function useOverview({ questionnaire, assessment }: Open): Overview {
  const words = useReportWords();
  return useMemo(
    () => buildOverview(gatherSources(questionnaire, assessment, words), today()),
    [questionnaire, assessment, words],
  );
}
