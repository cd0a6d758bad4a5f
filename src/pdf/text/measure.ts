import type { Face } from "#pdf/fonts/face.ts";
import type { FaceName } from "#pdf/fonts/fonts.ts";

/** The faces of a document. */
export type Faces = Readonly<Record<FaceName, Face>>;

/** Returns the width in points of a text that the face has: advances and kerning. */
export function measureText(text: string, face: Face, size: number): number {
  let width = 0;
  let left = 0;
  for (let index = 0; index < text.length; index++) {
    const glyph = face.glyph(text.charCodeAt(index));
    width += face.advance(glyph) + (index === 0 ? 0 : face.kern(left, glyph));
    left = glyph;
  }
  return (width * size) / 1000;
}

/** Returns the kerning between the last letter of one text and the first of the next, in points. */
export function kernBetween(before: string, after: string, face: Face, size: number): number {
  if (before === "" || after === "") return 0;
  const left = face.glyph(before.charCodeAt(before.length - 1));
  return (face.kern(left, face.glyph(after.charCodeAt(0))) * size) / 1000;
}

/** Returns the distance of the baseline from the top of a line; as in browsers, letters are centred in the leading. */
export function baselineOf(face: Face, size: number, leading: number): number {
  return (leading + ((face.ascent + face.descent) * size) / 1000) / 2;
}
