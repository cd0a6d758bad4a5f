import { regionOf } from "./regionOf.ts";

/** What is spoken where nothing else can be, and what a translation lacks. */
export const FALLBACK_LANGUAGE = "en";

/** Kinds of English; they differ in how they write dates. */
export const ENGLISH_LOCALES = ["en-GB", "en-US", "en-AU", "en-CA", "en-IE", "en-IN", "en-NZ", "en-ZA"] as const;

/** Where the month comes before the day: the United States, their territories, and neighbours in habit. */
const US_DATE_REGIONS = "AS FM GU MH MP PH PR PW UM US VI".split(" ");

/** The kind of English that writes dates and numbers as the region of these language preferences does, BCP 47. */
export function usualEnglish(preferences: readonly string[]): (typeof ENGLISH_LOCALES)[number] {
  const region = regionOf(preferences);
  const own = ENGLISH_LOCALES.find((locale) => locale.endsWith(`-${region}`));
  return own ?? (US_DATE_REGIONS.includes(region) ? "en-US" : "en-GB");
}

/** Which of the `languages` that there are a BCP 47 tag is in; English where it is in none of them. */
export function languageOf(tag: string, languages: readonly string[]): string {
  return findLanguage(tag, languages) ?? FALLBACK_LANGUAGE;
}

/** The first of these language preferences (best first) that is among the `languages`; else English. */
export function preferredLanguage(preferences: readonly string[], languages: readonly string[]): string {
  const [first] = preferences.flatMap((tag) => findLanguage(tag, languages) ?? []);
  return first ?? FALLBACK_LANGUAGE;
}

function findLanguage(tag: string, languages: readonly string[]): string | undefined {
  return languages.find((language) => `${tag.replaceAll("_", "-")}-`.startsWith(`${language}-`));
}

/** How somebody with these preferences writes dates and numbers in a language, BCP 47. */
export function usualLocale(language: string, preferences: readonly string[]): string {
  if (language === FALLBACK_LANGUAGE) return usualEnglish(preferences);
  const region = regionOf([...preferences.filter((tag) => findLanguage(tag, [language]) !== undefined), language]);
  return region === "" ? language : new Intl.Locale(language, { region }).toString();
}

/** In what a report can be written where the app speaks these languages: each kind of English, and each other language. */
export function reportLocales(languages: readonly string[]): readonly string[] {
  return languages.flatMap((language) => (language === FALLBACK_LANGUAGE ? ENGLISH_LOCALES : [language]));
}
