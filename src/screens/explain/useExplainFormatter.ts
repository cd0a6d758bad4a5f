import { createExplainFormatter, type ExplainFormatter } from "#explain/explainFormatter.ts";
import { useMemo } from "react";
import { explainCatalogue } from "#screens/shell/catalogues.ts";
import { useCatalogue } from "#screens/useCatalogue.ts";
import { useLocale } from "#screens/LanguageProvider.tsx";

/** How explanations speak in the visitor's language. Only screens that are loaded on demand may ask for it. */
export function useExplainFormatter(): ExplainFormatter {
  const locale = useLocale();
  const messages = useCatalogue(explainCatalogue);
  return useMemo(() => createExplainFormatter(locale, messages), [locale, messages]);
}
