import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foldText } from "#lib/foldText.ts";
import { textSearch } from "#lib/textSearch.ts";

describe("textSearch", () => {
  it.each([
    { name: "nothing", wanted: " ", text: "Any text" },
    { name: "another case", wanted: "INCIDENT", text: "Is there an incident plan?" },
    { name: "capitals with an I, in a Turkish browser", wanted: "Incident", text: "incident" },
    { name: "the Turkish dotted capital", wanted: "İncident", text: "Incident" },
    { name: "the Turkish dotless letter", wanted: "ıncident", text: "INCIDENT" },
    { name: "words in any order", wanted: "plan incident", text: "Is there an incident plan?" },
    { name: "a straight apostrophe for a curly one", wanted: "organisation's", text: "the organisation’s models" },
    { name: "a curly apostrophe for a straight one", wanted: "organisation’s", text: "the organisation's models" },
    { name: "no apostrophe", wanted: "organisations", text: "the organisation’s models" },
    { name: "quotes", wanted: '"shadow AI"', text: "use of “shadow AI”" },
    { name: "a hyphen for a non-breaking one", wanted: "non-breaking", text: "a non\u2011breaking hyphen" },
    { name: "a space for a hyphen", wanted: "third party", text: "third-party models" },
    { name: "a hyphen for a space", wanted: "third-party", text: "third party models" },
    { name: "one word for two with a hyphen", wanted: "nonbreaking", text: "non-breaking" },
    { name: "a soft hyphen within", wanted: "accountability", text: "account\u00adability" },
    { name: "a non-breaking space", wanted: "level 3", text: "level\u00a03" },
    { name: "decomposed letters for composed ones", wanted: "Zu\u0308rich", text: "Zürich" },
    { name: "composed letters for decomposed ones", wanted: "Zürich", text: "Zu\u0308rich" },
    { name: "letters without their accents", wanted: "zurich lodz", text: "Zürich, Łódź" },
    { name: "ss for ß", wanted: "strasse", text: "Straße" },
    { name: "ss for a capital ẞ", wanted: "strasse", text: "STRAẞE" },
    { name: "ae for æ", wanted: "aero", text: "Ærø" },
    { name: "a final sigma", wanted: "ΟΔΟΣ", text: "οδός" },
    { name: "full-width letters and digits", wanted: "ＡＩ ４２", text: "AI 42" },
    { name: "Arabic-Indic digits", wanted: "٤٢", text: "ISO 42001" },
    { name: "Cyrillic in another case", wanted: "РИСК", text: "риск" },
    { name: "Arabic without vowel signs", wanted: "محمد", text: "مُحَمَّد" },
    { name: "half-width Katakana", wanted: "ﾘｽｸ", text: "リスク" },
  ])("finds $name", ({ wanted, text }) => expect(textSearch(wanted)(text)).toBe(true));

  it.each([
    { name: "a word that is not there", wanted: "incident plan", text: "an incident" },
    { name: "another letter of a script without accents", wanted: "กา", text: "กิ" },
    { name: "another letter of Japanese", wanted: "ガ", text: "カ" },
  ])("does not find $name", ({ wanted, text }) => expect(textSearch(wanted)(text)).toBe(false));

  it("finds each text by itself, in composed and decomposed form", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.constantFrom("NFC", "NFD", "NFKC", "NFKD"), (text, form) => {
        expect(textSearch(text.normalize(form))(text)).toBe(true);
      }),
    );
  });
});

it("folding is idempotent", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      expect(foldText(foldText(text))).toBe(foldText(text));
    }),
  );
});
