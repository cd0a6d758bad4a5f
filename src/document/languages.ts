import { regionOf } from "#lib/regionOf.ts";

/** Kinds of English; they differ in how they write dates. */
export const LANGUAGES = ["en-GB", "en-US", "en-AU", "en-CA", "en-IE", "en-IN", "en-NZ", "en-ZA"] as const;

/** Where the month comes before the day: the United States, their territories, and neighbours in habit. */
const US_DATE_REGIONS = "AS FM GU MH MP PH PR PW UM US VI".split(" ");

/** The kind of English that writes dates and numbers as the region of these language preferences does, BCP 47. */
export function usualLanguage(languages: readonly string[]): (typeof LANGUAGES)[number] {
  const region = regionOf(languages);
  const own = LANGUAGES.find((language) => language.endsWith(`-${region}`));
  return own ?? (US_DATE_REGIONS.includes(region) ? "en-US" : "en-GB");
}
