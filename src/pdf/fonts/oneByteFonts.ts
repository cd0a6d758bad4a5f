import { addObject, type PdfObjectTable, reference, streamObject } from "#pdf/file/objects.ts";

/** The number of glyphs that one byte can address. */
export const MAX_ONE_BYTE = 255;

const SYSTEM = "/Registry (Adobe) /Ordering (Identity-H) /Supplement 0";

/** The name by which pdfminer recognizes this encoding; it does not read other embedded ones. */
const NAME = "OneByteIdentityH";

/** A CMap in which each byte is a glyph number (ISO 32000-1, 9.7.5.4). */
const BYTES = `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo <<${SYSTEM}>> def
/CMapName /${NAME} def
/CMapType 1 def
/WMode 0 def
1 begincodespacerange
<00> <ff>
endcodespacerange
1 begincidrange
<00> <ff> 0
endcidrange
endcmap
CMapName currentdict /CMap defineresource pop
end
end`;

/**
 * Switches fonts with few glyphs to one-byte codes; jsPDF supports only two-byte codes, which make a long report a
 * tenth larger. `fonts` are the names of the fonts.
 */
export function encodeInOneByte(table: PdfObjectTable, fonts: ReadonlySet<string>): void {
  const entries = `/Type /CMap /CMapName /${NAME} /CIDSystemInfo <<${SYSTEM}>> /WMode 0`;
  let encoding: number | null = null;
  for (const [number, { value }] of [...table.objects]) {
    const name = /\/Subtype \/Type0\b/.test(value) ? /\/BaseFont \/(\S+)/.exec(value)?.[1] : undefined;
    if (name === undefined || !fonts.has(name)) continue;
    encoding ??= addObject(table, streamObject(entries, BYTES));
    table.objects.set(number, { value: value.replace("/Identity-H", reference(encoding)) });
    narrowLetters(table, Number(/\/ToUnicode (\d+)/.exec(value)?.[1]));
  }
}

/** Rewrites a ToUnicode CMap for one-byte codes. */
function narrowLetters(table: PdfObjectTable, number: number): void {
  const { stream } = table.objects.get(number) ?? {};
  if (stream === undefined) throw new Error("jsPDF has changed how it tells letters");
  const narrow = stream.replace("<0000><ffff>", "<00><ff>").replace(/<00(..)>(?=<)/g, "<$1>");
  table.objects.set(number, streamObject("", narrow));
}
