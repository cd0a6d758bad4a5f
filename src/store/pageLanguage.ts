import { FALLBACK_LANGUAGE } from "#lib/languages.ts";

/** Scripts that are written from right to left. */
const RIGHT_TO_LEFT = ["Adlm", "Arab", "Hebr", "Nkoo", "Rohg", "Syrc", "Thaa"];

/** The language that the page speaks: what `setPageLanguage` set before any screen was drawn. */
export function pageLanguage(): string {
  return document.documentElement.lang || FALLBACK_LANGUAGE;
}

/** Tells the browser and screen readers what the page speaks, and from which side it is read. */
export function setPageLanguage(language: string): void {
  document.documentElement.lang = language;
  const { script = "" } = new Intl.Locale(language).maximize();
  document.documentElement.dir = RIGHT_TO_LEFT.includes(script) ? "rtl" : "ltr";
}
