import type { Document } from "#document/document.ts";
import type { Face } from "#pdf/fonts/face.ts";
import { cleanText, graphemes, hasGlyphs, JOINERS } from "./text.ts";

/** Anything but the letters and signs of ASCII. */
const UNUSUAL = /[^ -~]/;

/**
 * Returns the letters of a document that its faces lack, each once, in text order. A painter draws them with the fonts
 * of the device, so they look different on another device; without a painter, an empty box replaces each.
 */
export function missingLetters(
  { meta, running, brand, blocks }: Document,
  { sans }: { readonly sans: Face },
): readonly string[] {
  // Every face has the basic letters, of which most words are.
  const unusual = JSON.stringify([meta, running, brand.logo?.alt, blocks])
    .split(" ")
    .filter((word) => UNUSUAL.test(word));
  // Checking code units is much faster than segmenting graphemes.
  const words = cleanText(unusual.join(" "))
    .split(" ")
    .filter((word) => !hasGlyphs(sans, word));
  const missing = words.flatMap(graphemes).filter((letter) => !hasGlyphs(sans, letter.replace(JOINERS, "")));
  return [...new Set(missing)];
}
