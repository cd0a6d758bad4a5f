import { jsPDF } from "jspdf";
import { isObject } from "#lib/isObject.ts";
import { toBinary } from "#pdf/file/deflate.ts";
import { FACE_NAMES, type FaceName, type Fonts } from "#pdf/fonts/fonts.ts";
import { subsetFont } from "#pdf/fonts/subsetFont.ts";

/** A face in the file: its name there, and the glyph of a letter (UTF-16 unit) as the content of a PDF string. */
export type FileFace = { readonly name: string; glyph(letter: string): string };

/** The names of the embedded faces. The tag before the plus marks a subset. */
export const FILE_NAMES: Readonly<Record<FaceName, string>> = {
  serif: "TSPANA+SourceSerif4-Regular",
  sans: "TSPANB+SourceSans3-Regular",
  strong: "TSPANC+SourceSans3-SemiBold",
};

/**
 * Adds the faces, reduced to the letters that are used. jsPDF embeds a face only if it has set text in it, so each sets
 * a space on its first page, which is dropped.
 */
export function addFaces(doc: jsPDF, fonts: Fonts, letters: ReadonlyMap<FaceName, ReadonlySet<number>>): void {
  for (const face of FACE_NAMES) {
    const used = letters.get(face);
    if (used === undefined) continue;
    const file = subsetFont(fonts[face], used);
    doc.addFileToVFS(`${face}.ttf`, toBinary(file));
    doc.addFont(`${face}.ttf`, FILE_NAMES[face], "normal");
    embedWhole(doc.setFont(FILE_NAMES[face], "normal").getFont(), file);
    doc.text(" ", 0, 0);
  }
}

/** Embeds this file of a face. jsPDF would reduce it once more, to the same glyphs. */
function embedWhole(font: object, file: Uint8Array): void {
  const metadata: unknown = Reflect.get(font, "metadata");
  const subset: unknown = isObject(metadata) ? Reflect.get(metadata, "subset") : undefined;
  if (!isObject(subset) || typeof subset["encode"] !== "function") throw new Error("jsPDF has lost its subsets");
  Reflect.set(subset, "encode", () => file);
}

type Escape = (text: string, font: unknown) => string;

function isEscape(value: unknown): value is Escape {
  return typeof value === "function";
}

/** Returns the embedded faces; jsPDF numbers each letter once. */
export function fileFacesOf(doc: jsPDF, narrow: ReadonlySet<string>): (face: FaceName) => FileFace {
  const encode: unknown = Reflect.get(jsPDF.API, "pdfEscape16");
  if (!isEscape(encode)) throw new Error("jsPDF has lost its encoder");
  const faces = new Map<FaceName, FileFace>();
  const open = (face: FaceName): FileFace => {
    const font = doc.setFont(FILE_NAMES[face], "normal").getFont();
    const glyphs = new Map<string, string>();
    const glyph = (letter: string) => escapeBytes(encode(letter, font).slice(narrow.has(FILE_NAMES[face]) ? 2 : 0));
    return { name: String(font.id), glyph: (letter) => known(glyphs, letter, glyph) };
  };
  return (face) => known(faces, face, open);
}

function known<Key, Value>(values: Map<Key, Value>, key: Key, make: (key: Key) => Value): Value {
  const value = values.get(key) ?? make(key);
  values.set(key, value);
  return value;
}

/** Turns hexadecimal bytes into the content of a PDF string. */
function escapeBytes(hexadecimal: string): string {
  return (
    hexadecimal
      .replace(/../g, (byte) => String.fromCharCode(Number.parseInt(byte, 16)))
      .replace(/[\\()]/g, "\\$&")
      .replaceAll("\r", "\\r")
      // Ghostscript reads two raw newlines as one.
      .replaceAll("\n", "\\n")
  );
}
