import type { Document } from "#document/document.ts";
import type { Face } from "#pdf/fonts/face.ts";
import { cleanText, graphemes, hasGlyphs, JOINERS } from "./text.ts";

/**
 * The letters of a document that its faces lack, each once, in the order of the text. A painter draws them with the
 * fonts of the machine, so that another machine draws them otherwise; without one an empty box stands for each.
 */
export function lackedLetters(
  { meta, running, brand, blocks }: Document,
  { sans }: { readonly sans: Face },
): readonly string[] {
  const said = cleanText(JSON.stringify([meta, running, brand.logo?.alt, blocks]));
  // Most documents have none: to look at each code unit is quick, to tell letters apart is not.
  if (hasGlyphs(sans, said)) return [];
  const lacked = graphemes(said).filter((letter) => !hasGlyphs(sans, letter.replace(JOINERS, "")));
  return [...new Set(lacked)];
}
