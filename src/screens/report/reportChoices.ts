import { type Choices, defaultChoices, readChoices } from "#document/choices.ts";
import { defaultEnglish, languageOf, reportLocales } from "#lib/languages.ts";
import { LANGUAGES } from "#screens/shell/catalogues.ts";
import { visitorLanguages } from "#screens/shell/visitorLanguages.ts";
import { pageLanguage } from "#store/pageLanguage.ts";

/** The locales of reports, BCP 47. */
export const REPORT_LOCALES = reportLocales(LANGUAGES);

/** Returns the default choices for this user's reports, in the language of the page. */
export function visitorChoices(): Choices {
  const preferences = visitorLanguages();
  const language = languageOf(pageLanguage(), LANGUAGES);
  return {
    ...defaultChoices(preferences),
    language: REPORT_LOCALES.find((locale) => locale === language) ?? defaultEnglish(preferences),
  };
}

/** Reads stored or imported choices; replaces missing and invalid ones by `usual`. */
export function readReportChoices(value: unknown, fallback: Choices = visitorChoices()): Choices {
  return readChoices(value, fallback, REPORT_LOCALES);
}
