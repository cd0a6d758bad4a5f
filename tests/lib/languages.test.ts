import { describe, expect, it } from "vitest";
import { defaultEnglish, defaultLocale, languageOf, preferredLanguage, reportLocales } from "#lib/languages.ts";

const LANGUAGES = ["de", "en", "he", "pt-BR"];

describe("the language of a locale", () => {
  it.each([
    { name: "is its own", tag: "de", language: "de" },
    { name: "is the same in every region", tag: "de-AT", language: "de" },
    { name: "is found in the way that operating systems write it", tag: "de_CH", language: "de" },
    { name: "may be that of one region", tag: "pt-BR", language: "pt-BR" },
    { name: "is English if its region is not available", tag: "pt-PT", language: "en" },
    { name: "is English for an unavailable language", tag: "fr", language: "en" },
    { name: "is no language whose name begins alike", tag: "den", language: "en" },
  ])("$name", ({ tag, language }) => expect(languageOf(tag, LANGUAGES)).toBe(language));
});

it.each([
  { name: "the first that there is", preferences: ["fr", "de-AT", "en"], language: "de" },
  { name: "English for an unavailable language", preferences: ["fr", "it"], language: "en" },
  { name: "English without preferences", preferences: [], language: "en" },
])("a visitor gets $name", ({ preferences, language }) => {
  expect(preferredLanguage(preferences, LANGUAGES)).toBe(language);
});

it.each([
  { name: "of English by the region", language: "en", preferences: ["de-AT", "en-US"], locale: "en-GB" },
  {
    name: "of another language as the visitor asks for it",
    language: "de",
    preferences: ["en-GB", "de-CH"],
    locale: "de-CH",
  },
  { name: "of another language without a preference", language: "de", preferences: ["en-US"], locale: "de-DE" },
  { name: "of an invalid tag", language: "de", preferences: ["de_AT.UTF-8"], locale: "de-AT" },
])("formats numbers and dates $name", ({ language, preferences, locale }) => {
  expect(defaultLocale(language, preferences)).toBe(locale);
});

it("a report is available in every variant of English, and in each other language", () => {
  expect(reportLocales(["de", "en"])).toEqual(expect.arrayContaining(["de", "en-GB", defaultEnglish(["en-US"])]));
  expect(reportLocales(["de", "en"])).not.toContain("en");
});
