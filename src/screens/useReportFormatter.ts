import { ownTimeZone } from "#lib/timeZone.ts";
import { createFormatter, type Formatter } from "#report/formatter.ts";
import english from "#report/messages/en.json";
import { useLocale } from "./LanguageProvider.tsx";
import { useMemo } from "react";

/** The words of the report in the visitor's language. */
export function useReportFormatter(): Formatter {
  const locale = useLocale();
  return useMemo(() => createFormatter(locale, english, ownTimeZone()), [locale]);
}
