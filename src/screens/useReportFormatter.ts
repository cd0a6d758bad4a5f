import { ownTimeZone } from "#lib/timeZone.ts";
import { createFormatter, type Formatter } from "#report/formatter.ts";
import { useLocale } from "./LanguageProvider.tsx";
import { useMemo } from "react";
import { reportCatalogue } from "./shell/catalogues.ts";
import { useCatalogue } from "./useCatalogue.ts";

/** Returns the formatter of the report in the user's language. */
export function useReportFormatter(): Formatter {
  const locale = useLocale();
  const messages = useCatalogue(reportCatalogue);
  return useMemo(() => createFormatter(locale, messages, ownTimeZone()), [locale, messages]);
}
