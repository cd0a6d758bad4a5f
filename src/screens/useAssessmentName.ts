import { useCallback } from "react";
import type { AssessmentSummary } from "#assessment/summary.ts";
import { shownText } from "#lib/isBlank.ts";
import { useLocale } from "./LanguageProvider.tsx";
import { momentText } from "./momentText.ts";
import { useText } from "./useText.ts";

type NameParts = Pick<AssessmentSummary, "title" | "createdAt"> & {
  readonly subject: { readonly organisation: string };
};

/**
 * Returns the name of an assessment on the screens: its title, else its organisation, else the moment it was started.
 */
export function useAssessmentName(): (assessment: NameParts) => string {
  const text = useText();
  const locale = useLocale();
  return useCallback(
    ({ title, subject, createdAt }) => {
      const given = shownText(title ?? "") || shownText(subject.organisation);
      if (given !== "" || createdAt === "") return given || text("home.noName");
      return text("home.unnamed", { date: momentText(createdAt, locale, { dateStyle: "medium", timeStyle: "short" }) });
    },
    [text, locale],
  );
}
