import { deflate, fromBinary, toBinary } from "#pdf/file/deflate.ts";
import { addObject, nameOnPages, type PdfObjectTable, reference, streamObject } from "#pdf/file/objects.ts";
import { hexOf } from "#pdf/file/pdfText.ts";
import { type Face, readFace } from "./face.ts";
import { subsetFont } from "./subsetFont.ts";

/*
 * A font without visible glyphs, for the text behind painted pictures: search, copying, and readers that ignore
 * replacement text use its letters. Each letter has its own code; all codes show the font's only glyph, a space.
 */

/** The resource name of the font. */
export const HIDDEN_FONT = "Hidden";
const NAME = "TSPAND+SourceSans3-Regular";
const SYSTEM = "<</Registry (Adobe) /Ordering (Identity) /Supplement 0>>";
const SPACE = 0x20;
/** Maximum number of entries in one block of a CMap (Adobe Technical Note 5014). */
const AT_ONCE = 100;

/** The codes of letters, from 1. A letter is a grapheme: a base letter with its marks, or a whole emoji. */
export type HiddenLetters = Map<string, number>;

/** Returns the code of a letter in hexadecimal; a new letter gets the next code. */
export function codeOf(letters: HiddenLetters, letter: string): string {
  const code = letters.get(letter) ?? letters.size + 1;
  letters.set(letter, code);
  return fourDigits(code);
}

/** Returns the width of every code, in thousandths of the font size. */
export function hiddenWidth(sans: Face): number {
  return sans.advance(sans.glyph(SPACE));
}

/** Writes the font if it has letters. Its space comes from the face `sans`. */
export function writeHiddenFont(table: PdfObjectTable, sans: Uint8Array, letters: HiddenLetters): void {
  if (letters.size === 0) return;
  const add = (entries: readonly string[]) => reference(addObject(table, { value: `<<${entries.join(" ")}>>` }));
  const pack = (entries: string, data: Uint8Array) =>
    reference(addObject(table, streamObject(`${entries} /Filter /FlateDecode`, toBinary(deflate(data)))));
  const file = subsetFont(sans, [SPACE]);
  const face = readFace(file);
  const descriptor = add([
    `/Type /FontDescriptor /FontName /${NAME} /Flags 4 /FontBBox [0 0 0 0] /ItalicAngle 0 /StemV 0 /CapHeight 0`,
    `/Ascent ${Math.round(face.ascent)} /Descent ${Math.round(face.descent)}`,
    `/FontFile2 ${pack(`/Length1 ${file.length}`, file)}`,
  ]);
  const descendant = add([
    `/Type /Font /Subtype /CIDFontType2 /BaseFont /${NAME} /CIDSystemInfo ${SYSTEM} /DW ${hiddenWidth(face)}`,
    `/CIDToGIDMap ${pack("", glyphsOf(letters))} /FontDescriptor ${descriptor}`,
  ]);
  const font = add([
    `/Type /Font /Subtype /Type0 /BaseFont /${NAME} /Encoding /Identity-H /DescendantFonts [${descendant}]`,
    `/ToUnicode ${pack("", fromBinary(unicodeMap(letters)))}`,
  ]);
  nameOnPages(table, "Font", `/${HIDDEN_FONT} ${font}`);
}

/** Returns two bytes per code: the missing glyph for the unused code 0, the space for all others. */
function glyphsOf(letters: HiddenLetters): Uint8Array {
  return Uint8Array.from({ length: 2 * (letters.size + 1) }, (_, index) => Number(index > 1 && index % 2 === 1));
}

/** Returns the ToUnicode CMap, which maps codes to letters (ISO 32000-1, 9.10.3). */
function unicodeMap(letters: HiddenLetters): string {
  const pairs = [...letters].map(([letter, code]) => `<${fourDigits(code)}><${hexOf(letter)}>`);
  const parts = Array.from({ length: Math.ceil(pairs.length / AT_ONCE) }, (_, index) => {
    const some = pairs.slice(index * AT_ONCE, (index + 1) * AT_ONCE);
    return `${some.length} beginbfchar\n${some.join("\n")}\nendbfchar`;
  });
  return `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo ${SYSTEM} def
/CMapName /Tenspan-Hidden def
/CMapType 2 def
1 begincodespacerange
<0000><ffff>
endcodespacerange
${parts.join("\n")}
endcmap
CMapName currentdict /CMap defineresource pop
end
end`;
}

function fourDigits(code: number): string {
  return code.toString(16).padStart(4, "0");
}
