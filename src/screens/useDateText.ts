import { useCallback } from "react";
import { useLocale } from "./LanguageProvider.tsx";
import { momentText } from "./momentText.ts";

/** Formats an ISO moment as date and time in the user's time zone. */
export function useDateText(): (moment: string) => string {
  const locale = useLocale();
  return useCallback((moment) => momentText(moment, locale, { dateStyle: "long", timeStyle: "short" }), [locale]);
}
