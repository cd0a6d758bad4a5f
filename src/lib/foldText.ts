import { decimalDigit } from "./decimalDigit.ts";

/** Letters that carry a stroke or are two in one: Unicode does not take them apart, and keyboards elsewhere lack them. */
const PLAIN: Readonly<Record<string, string>> = {
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

/** Accents of Latin, Greek and Cyrillic, points of Hebrew, vowel signs of Arabic: writing often leaves them out. */
const ACCENTS = /[\u0300-\u036f\u0591-\u05bd\u05bf-\u05c7\u0610-\u061a\u064b-\u065f\u0670]/gu;
/** What looks alike, or is invisible, and is typed in several ways or not at all. */
const SIGNS = /[\p{Pd}\p{Pi}\p{Pf}\p{Default_Ignorable_Code_Point}\u2212'"`´ʹʼʻ′″]/gu;

/**
 * A text as it is compared in a search: without case, accents, apostrophes, quotes and hyphens, with digits of all
 * scripts as 0…9. It is the same in every language of the browser: the Turkish ı, i, I and İ are all i.
 */
export function foldText(text: string): string {
  // By way of capitals: ß and ẞ become ss, and ı becomes i.
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
    .replace(/[æœøđðþłħŧς]/gu, (letter) => PLAIN[letter] ?? letter)
    .replace(/[^\P{Nd}0-9]/gu, (digit) => String(decimalDigit(digit)));
}
