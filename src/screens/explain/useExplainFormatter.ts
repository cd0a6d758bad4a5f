import { useMemo } from "react";
import { createExplainFormatter, type ExplainFormatter } from "#explain/explainFormatter.ts";
import { useLocale } from "#screens/LanguageProvider.tsx";
import { explainCatalogue } from "#screens/shell/catalogues.ts";
import { useCatalogue } from "#screens/useCatalogue.ts";

/** Returns the formatter for explanations in the user's language. Only for screens that are loaded on demand. */
export function useExplainFormatter(): ExplainFormatter {
  const locale = useLocale();
  const messages = useCatalogue(explainCatalogue);
  return useMemo(() => createExplainFormatter(locale, messages), [locale, messages]);
}
