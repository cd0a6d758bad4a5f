import { readFace } from "#pdf/fonts/face.ts";
import type { Faces } from "#pdf/text/measure.ts";
import { subsetFonts } from "#node/build/subsetFonts.ts";

/** The faces of the product, as tests measure with them. */
export async function loadFaces(): Promise<Faces> {
  const { serif, sans, strong } = await subsetFonts("wide");
  return { serif: readFace(serif), sans: readFace(sans), strong: readFace(strong) };
}
