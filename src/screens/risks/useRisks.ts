import { buildRisks } from "#report/risks/buildRisks.ts";
import type { RiskReport } from "#report/risks/model.ts";
import { gatherSources } from "#report/sources.ts";
import { useReportWords } from "#screens/reportWords.ts";
import type { Session } from "#screens/session.ts";
import { useMemo } from "react";

/** The risks of the open assessment; for the scenario `open` also what raising each of its controls would do. */
export function useRisks({ questionnaire, assessment }: Session, open: string | null): RiskReport {
  const words = useReportWords();
  return useMemo(
    () => buildRisks(gatherSources(questionnaire, assessment, words), open),
    [questionnaire, assessment, words, open],
  );
}
