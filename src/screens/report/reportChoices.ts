import { type Choices, readChoices, usualChoices } from "#document/choices.ts";
import { languageOf, reportLocales, usualEnglish } from "#lib/languages.ts";
import { LANGUAGES } from "#screens/shell/catalogues.ts";
import { pageLanguage } from "#store/pageLanguage.ts";
import { visitorLanguages } from "#screens/shell/visitorLanguages.ts";

/** In what a report can be written, BCP 47. */
export const REPORT_LOCALES = reportLocales(LANGUAGES);

/** What holds for this visitor's reports until something is chosen; they speak the language of the page. */
export function visitorChoices(): Choices {
  const preferences = visitorLanguages();
  const language = languageOf(pageLanguage(), LANGUAGES);
  return {
    ...usualChoices(preferences),
    language: REPORT_LOCALES.find((locale) => locale === language) ?? usualEnglish(preferences),
  };
}

/** Choices as they were stored or came with a report; what is not there or not sound is as usual. */
export function readReportChoices(value: unknown, usual: Choices = visitorChoices()): Choices {
  return readChoices(value, usual, REPORT_LOCALES);
}
