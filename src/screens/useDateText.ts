import { useCallback } from "react";
import { useLocale } from "./LanguageProvider.tsx";
import { momentText } from "./momentText.ts";

/** An ISO moment as a date and time where the visitor is. */
export function useDateText(): (moment: string) => string {
  const locale = useLocale();
  return useCallback((moment) => momentText(moment, locale, { dateStyle: "long", timeStyle: "short" }), [locale]);
}
