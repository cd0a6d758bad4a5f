import { buildReport } from "#report/buildReport.ts";
import type { Report } from "#report/model.ts";
import { useMemo } from "react";
import type { Session } from "./session.ts";
import { useReportWords } from "./reportWords.ts";
import { today } from "./today.ts";

/** The report model of the open assessment, built anew with each change. */
export function useReport({ questionnaire, assessment }: Pick<Session, "questionnaire" | "assessment">): Report {
  const words = useReportWords();
  return useMemo(() => buildReport(questionnaire, assessment, words, today()), [questionnaire, assessment, words]);
}
