import { subsetFonts } from "#node/build/subsetFonts.ts";
import { readFace } from "#pdf/fonts/face.ts";
import type { Faces } from "#pdf/text/measure.ts";

/** Loads the product's fonts, which tests measure with. */
export async function loadFaces(): Promise<Faces> {
  const { serif, sans, strong } = await subsetFonts("wide");
  return { serif: readFace(serif), sans: readFace(sans), strong: readFace(strong) };
}
