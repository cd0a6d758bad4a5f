import { decimalDigit } from "./decimalDigit.ts";

/** Letters with a stroke, and ligatures: Unicode does not decompose them, and many keyboards lack them. */
const PLAIN_LETTERS: Readonly<Record<string, string>> = {
  æ: "ae",
  œ: "oe",
  ø: "o",
  đ: "d",
  ð: "d",
  þ: "th",
  ł: "l",
  ħ: "h",
  ŧ: "t",
  ς: "σ",
};

/**
 * Marks that writers often leave out: accents of Latin, Greek and Cyrillic, points of Hebrew, vowel signs of Arabic.
 */
const ACCENTS = /[\u0300-\u036f\u0591-\u05bd\u05bf-\u05c7\u0610-\u061a\u064b-\u065f\u0670]/gu;
/** Punctuation that is typed in several ways or not at all, and invisible characters. */
const SIGNS = /[\p{Pd}\p{Pi}\p{Pf}\p{Default_Ignorable_Code_Point}\u2212'"`´ʹʼʻ′″]/gu;

/**
 * Normalizes a text for search: ignores case, accents, apostrophes, quotes and hyphens, and turns the digits of all
 * scripts into 0…9. The result does not depend on the browser's language: the Turkish ı, i, I and İ all become i.
 */
export function foldText(text: string): string {
  // Upper-casing first turns ß and ẞ into ss, and ı into i.
  const lower = text
    .replace(SIGNS, "")
    .normalize("NFKD")
    .replace(ACCENTS, "")
    .toLowerCase()
    .toUpperCase()
    .toLowerCase();
  return lower
    .normalize("NFKD")
    .replace(ACCENTS, "")
    .replace(SIGNS, "")
    .replace(/[æœøđðþłħŧς]/gu, (letter) => PLAIN_LETTERS[letter] ?? letter)
    .replace(/[^\P{Nd}0-9]/gu, (digit) => String(decimalDigit(digit)));
}
