import type { Assessment } from "#assessment/schema.ts";
import { useCallback } from "react";
import { useIntl } from "react-intl";
import { useText } from "./useText.ts";

type Named = Pick<Assessment, "title" | "subject" | "createdAt">;

/** What an assessment is called on the screens: its title, else its organisation, else the moment it was started. */
export function useAssessmentName(): (assessment: Named) => string {
  const text = useText();
  const intl = useIntl();
  return useCallback(
    ({ title, subject, createdAt }) => {
      const date = () => intl.formatDate(createdAt, { dateStyle: "medium", timeStyle: "short" });
      return title?.trim() || subject.organisation.trim() || text("home.unnamed", { date: date() });
    },
    [text, intl],
  );
}
