import type { Terms } from "#report/model.ts";
import { termsOf, termsWithin } from "#report/terms.ts";
import { useMemo } from "react";
import { useReportWords } from "./reportWords.ts";
import type { Session } from "./session.ts";

/** What the open questionnaire calls its areas and practices: as a heading has them, and within a sentence. */
export function useTerms({
  questionnaire,
}: Pick<Session, "questionnaire">): Readonly<Record<"heading" | "within", Terms>> {
  const words = useReportWords();
  return useMemo(
    () => ({ heading: termsOf({ questionnaire, words }), within: termsWithin({ questionnaire, words }) }),
    [questionnaire, words],
  );
}
