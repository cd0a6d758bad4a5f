import { ownTimeZone } from "#lib/timeZone.ts";
import { createWords, type Words } from "#report/words.ts";
import english from "#report/words/en.json";
import { useIntl } from "react-intl";
import { useMemo } from "react";

/** The words of the report in the visitor's language. */
export function useReportWords(): Words {
  const { locale } = useIntl();
  return useMemo(() => createWords(locale, english, ownTimeZone()), [locale]);
}
