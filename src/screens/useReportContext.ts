import { useMemo } from "react";
import { createReportContext, type ReportContext } from "#report/reportContext.ts";
import type { Session } from "./session.ts";
import { useReportFormatter } from "./useReportFormatter.ts";

/** Scores an assessment, and again with each change of it; returns what all parts of its report are built from. */
export function useReportContext({
  questionnaire,
  assessment,
}: Pick<Session, "questionnaire" | "assessment">): ReportContext {
  const formatter = useReportFormatter();
  return useMemo(
    () => createReportContext(questionnaire, assessment, formatter),
    [questionnaire, assessment, formatter],
  );
}
