import { buildOverview } from "#report/buildOverview.ts";
import { buildResults } from "#report/buildResults.ts";
import { buildFrameworks } from "#report/frameworks/buildFrameworks.ts";
import type { FrameworksReport } from "#report/frameworks/model.ts";
import type { Overview, Results } from "#report/model.ts";
import { gatherSources } from "#report/sources.ts";
import { useMemo } from "react";
import type { Session } from "./session.ts";
import { useReportWords } from "./reportWords.ts";
import { today } from "./today.ts";

type Open = Pick<Session, "questionnaire" | "assessment">;

/** What the report says of the results of the open assessment, built anew with each change. */
export function useResults({ questionnaire, assessment }: Open): Results {
  const words = useReportWords();
  return useMemo(
    () => buildResults(gatherSources(questionnaire, assessment, words), today()),
    [questionnaire, assessment, words],
  );
}

/** How the answers stand against other frameworks: many items, and seldom the first that is looked at. */
export function useFrameworks({ questionnaire, assessment }: Open): FrameworksReport {
  const words = useReportWords();
  return useMemo(
    () => buildFrameworks(gatherSources(questionnaire, assessment, words)),
    [questionnaire, assessment, words],
  );
}

/** Its first part alone, for screens that show no more and must answer at once. */
export function useOverview({ questionnaire, assessment }: Open): Overview {
  const words = useReportWords();
  return useMemo(
    () => buildOverview(gatherSources(questionnaire, assessment, words), today()),
    [questionnaire, assessment, words],
  );
}
