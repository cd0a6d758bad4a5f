import { useMemo } from "react";
import { ownTimeZone } from "#lib/timeZone.ts";
import { createFormatter, type Formatter } from "#report/formatter.ts";
import { useLocale } from "./LanguageProvider.tsx";
import { resultsCatalogue } from "./shell/catalogues.ts";
import { useCatalogue } from "./useCatalogue.ts";

/**
 * Returns the formatter of the report in the user's language. Screens that need more than the messages of the results
 * load all of them together with their code.
 */
export function useReportFormatter(): Formatter {
  const locale = useLocale();
  const messages = useCatalogue(resultsCatalogue);
  return useMemo(() => createFormatter(locale, messages, ownTimeZone()), [locale, messages]);
}
