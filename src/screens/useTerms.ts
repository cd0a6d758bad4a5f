import { useMemo } from "react";
import type { Terms } from "#report/report.ts";
import { termsOf, termsWithin } from "#report/terms.ts";
import type { Session } from "./session.ts";
import { useReportFormatter } from "./useReportFormatter.ts";

/** Returns the questionnaire's terms for areas and practices, for headings and for running text. */
export function useTerms({
  questionnaire,
}: Pick<Session, "questionnaire">): Readonly<Record<"heading" | "within", Terms>> {
  const formatter = useReportFormatter();
  return useMemo(
    () => ({ heading: termsOf({ questionnaire, formatter }), within: termsWithin({ questionnaire, formatter }) }),
    [questionnaire, formatter],
  );
}
