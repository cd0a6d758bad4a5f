import { createExplainFormatter, type ExplainFormatter } from "#explain/explainFormatter.ts";
import phrases from "#explain/messages/en.json";
import { useMemo } from "react";
import { useLocale } from "#screens/LanguageProvider.tsx";

/** How explanations speak in the visitor's language. Only screens that are loaded on demand may ask for it. */
export function useExplainFormatter(): ExplainFormatter {
  const locale = useLocale();
  return useMemo(() => createExplainFormatter(locale, phrases), [locale]);
}
