import { useCallback, useMemo } from "react";
import type { Choices } from "#document/choices.ts";
import { isObject } from "#lib/isObject.ts";
import { useAssessments, useServices } from "#screens/services.tsx";
import { readReportChoices } from "./reportChoices.ts";

/** The report choices of an assessment, and the client profile that they came from. */
export type ChosenOptions = { readonly choices: Choices; readonly profile: string | null };

/** Returns the report choices of an assessment. Only chosen values are stored; the defaults apply to the rest. */
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
