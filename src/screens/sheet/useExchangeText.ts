import { useMemo } from "react";
import { createExchangeFormatter, type ExchangeFormatter } from "#exchange/exchangeFormatter.ts";
import { useLocale } from "#screens/LanguageProvider.tsx";
import { exchangeCatalogue } from "#screens/shell/catalogues.ts";
import { useCatalogue } from "#screens/useCatalogue.ts";

/** Returns the formatter of exported files' texts in the visitor's language. */
export function useExchangeText(): ExchangeFormatter {
  const locale = useLocale();
  const messages = useCatalogue(exchangeCatalogue);
  return useMemo(() => createExchangeFormatter(locale, messages), [locale, messages]);
}
