import { readFace } from "#documents/pdf/face.ts";
import type { Faces } from "#documents/pdf/measure.ts";
import { subsetFonts } from "#node/subsetFonts.ts";

/** The faces of the product, as tests measure with them. */
export async function loadFaces(): Promise<Faces> {
  const { serif, sans, strong } = await subsetFonts("wide");
  return { serif: readFace(serif), sans: readFace(sans), strong: readFace(strong) };
}
