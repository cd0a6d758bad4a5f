import { preferredLanguage, usualLocale } from "#lib/languages.ts";
import type { ScreenMessages } from "#screens/LanguageProvider.tsx";
import { browserStorage, storedPreferences } from "#store/preferences.ts";
import { firstCatalogue, LANGUAGES } from "./catalogues.ts";
import { setPageLanguage } from "#store/pageLanguage.ts";
import { visitorLanguages } from "./visitorLanguages.ts";

/** How the app speaks to this visitor: `locale` (BCP 47) writes numbers and dates, the messages are those of the first view. */
export type VisitorLanguage = { readonly locale: string; readonly messages: ScreenMessages };

/**
 * Lets the page speak the language that was chosen in Settings, else the one that the browser asks for, and fetches its
 * first messages; English where these cannot be had.
 */
export async function startLanguage(): Promise<VisitorLanguage> {
  const preferences = visitorLanguages();
  const { language: chosen } = storedPreferences(browserStorage());
  const language = preferredLanguage(chosen === null ? preferences : [chosen, ...preferences], LANGUAGES);
  setPageLanguage(language);
  return { locale: usualLocale(language, preferences), messages: await firstCatalogue.load(language) };
}
