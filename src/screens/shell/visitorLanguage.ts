import { defaultLocale, preferredLanguage } from "#lib/languages.ts";
import type { ScreenMessages } from "#screens/LanguageProvider.tsx";
import { setPageLanguage } from "#store/pageLanguage.ts";
import { browserStorage, storedPreferences } from "#store/preferences.ts";
import { firstCatalogue, LANGUAGES } from "./catalogues.ts";
import { visitorLanguages } from "./visitorLanguages.ts";

/** The language of the app: `locale` (BCP 47) for numbers and dates, and the messages of the first view. */
export type VisitorLanguage = { readonly locale: string; readonly messages: ScreenMessages };

/**
 * Sets the language of the page, chosen in Settings or else requested by the browser, and loads its first messages;
 * falls back to English if they cannot be loaded.
 */
export async function startLanguage(): Promise<VisitorLanguage> {
  const preferences = visitorLanguages();
  const { language: chosen } = storedPreferences(browserStorage());
  const language = preferredLanguage(chosen === null ? preferences : [chosen, ...preferences], LANGUAGES);
  setPageLanguage(language);
  return { locale: defaultLocale(language, preferences), messages: await firstCatalogue.load(language) };
}
