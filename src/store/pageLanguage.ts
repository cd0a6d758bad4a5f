import { FALLBACK_LANGUAGE } from "#lib/languages.ts";

/** Right-to-left scripts. */
const RIGHT_TO_LEFT = ["Adlm", "Arab", "Hebr", "Nkoo", "Rohg", "Syrc", "Thaa"];

/** Returns the language of the page, which `setPageLanguage` sets before any screen is drawn. */
export function pageLanguage(): string {
  return document.documentElement.lang || FALLBACK_LANGUAGE;
}

/** Sets the language and the direction of the page for browser and screen readers. */
export function setPageLanguage(language: string): void {
  document.documentElement.lang = language;
  const { script = "" } = new Intl.Locale(language).maximize();
  document.documentElement.dir = RIGHT_TO_LEFT.includes(script) ? "rtl" : "ltr";
}
