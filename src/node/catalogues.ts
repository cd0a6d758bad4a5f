import type { ExchangeMessages } from "#exchange/exchangeFormatter.ts";
import type { ExplainMessages } from "#explain/explainFormatter.ts";
import { FALLBACK_LANGUAGE, languageOf } from "#lib/languages.ts";
import type { ReportMessages } from "#report/formatter.ts";

/*
 * All message catalogues used without a browser, and the only place in Node that knows their files; they are bundled
 * into the built command. A translation falls back to English.
 */

/** The messages of the report, by language. */
export const reportMessages = catalogue(
  import.meta.glob<ReportMessages>("/src/report/messages/*.json", { eager: true, import: "default" }),
);
/** The messages of explanations and of the method, by language. */
export const explainMessages = catalogue(
  import.meta.glob<ExplainMessages>("/src/explain/messages/*.json", { eager: true, import: "default" }),
);
/** The messages of files for other programs, by language. */
export const exchangeMessages = catalogue(
  import.meta.glob<ExchangeMessages>("/src/exchange/messages/*.json", { eager: true, import: "default" }),
);

/** The available languages, BCP 47. */
export const LANGUAGES: readonly string[] = reportMessages.languages;

function catalogue<Messages extends object>(files: Readonly<Record<string, Messages>>) {
  const byLanguage = new Map(Object.entries(files).map(([path, own]) => [path.replace(/^.*\/|\.json$/g, ""), own]));
  const english = byLanguage.get(FALLBACK_LANGUAGE);
  if (english === undefined) throw new Error("There are no English messages");
  const complete = new Map(Array.from(byLanguage, ([language, own]) => [language, { ...english, ...own }]));
  const languages = [...complete.keys()];
  return {
    languages,
    /** Returns the messages in the language of a locale, the same object each time. */
    of: (locale: string): Messages => complete.get(languageOf(locale, languages)) ?? english,
  };
}
