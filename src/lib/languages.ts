import { regionOf } from "./regionOf.ts";

/** The default language, and the fallback for missing translations. */
export const FALLBACK_LANGUAGE = "en";

/** Variants of English, which differ in date formats. */
export const ENGLISH_LOCALES = ["en-GB", "en-US", "en-AU", "en-CA", "en-IE", "en-IN", "en-NZ", "en-ZA"] as const;

/** Regions that write the month before the day: the United States, their territories, and some neighbours. */
const US_DATE_REGIONS = "AS FM GU MH MP PH PR PW UM US VI".split(" ");

/**
 * Returns the variant of English that formats dates and numbers for the region of these language preferences, BCP 47.
 */
export function defaultEnglish(preferences: readonly string[]): (typeof ENGLISH_LOCALES)[number] {
  const region = regionOf(preferences);
  const own = ENGLISH_LOCALES.find((locale) => locale.endsWith(`-${region}`));
  return own ?? (US_DATE_REGIONS.includes(region) ? "en-US" : "en-GB");
}

/** Returns the one of `languages` that a BCP 47 tag belongs to; English if none does. */
export function languageOf(tag: string, languages: readonly string[]): string {
  return findLanguage(tag, languages) ?? FALLBACK_LANGUAGE;
}

/** Returns the first of these language preferences (best first) that is in `languages`; else English. */
export function preferredLanguage(preferences: readonly string[], languages: readonly string[]): string {
  const [first] = preferences.flatMap((tag) => findLanguage(tag, languages) ?? []);
  return first ?? FALLBACK_LANGUAGE;
}

function findLanguage(tag: string, languages: readonly string[]): string | undefined {
  return languages.find((language) => `${tag.replaceAll("_", "-")}-`.startsWith(`${language}-`));
}

/** Returns the locale for dates and numbers in a language for these preferences, BCP 47. */
export function defaultLocale(language: string, preferences: readonly string[]): string {
  if (language === FALLBACK_LANGUAGE) return defaultEnglish(preferences);
  const region = regionOf([...preferences.filter((tag) => findLanguage(tag, [language]) !== undefined), language]);
  return region === "" ? language : new Intl.Locale(language, { region }).toString();
}

/** Returns the locales of reports for the languages of the app: each variant of English, and each other language. */
export function reportLocales(languages: readonly string[]): readonly string[] {
  return languages.flatMap((language) => (language === FALLBACK_LANGUAGE ? ENGLISH_LOCALES : [language]));
}
