import { isObject } from "#lib/isObject.ts";
import type { Choices } from "#document/choices.ts";
import { useCallback, useMemo } from "react";
import { useAssessments, useServices } from "#screens/services.tsx";
import { readReportChoices } from "./reportChoices.ts";

/** What is chosen for the report of an assessment, and the client's profile that it came from. */
export type ChosenOptions = { readonly choices: Choices; readonly profile: string | null };

/** The choices for the report of an assessment. Only what was chosen is stored; for the rest, what is usual holds. */
export function useChoices(assessment: string) {
  const { changeReport } = useServices().assessments.getState();
  const report = useAssessments(({ entries }) => entries.get(assessment)?.report ?? null);
  const chosen = useMemo<ChosenOptions>(() => {
    const choices = readReportChoices(report?.choices);
    return { choices, profile: report?.profile ?? null };
  }, [report]);
  const change = useCallback(
    (part: Partial<Choices>) =>
      changeReport(assessment, (before) => {
        const choices = isObject(before?.choices) ? before.choices : {};
        return { choices: { ...choices, ...part }, profile: before?.profile ?? null };
      }),
    [changeReport, assessment],
  );
  const choose = useCallback((next: ChosenOptions) => changeReport(assessment, () => next), [changeReport, assessment]);
  return { chosen, change, choose };
}
