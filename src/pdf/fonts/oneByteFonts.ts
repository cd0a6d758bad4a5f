import { addObject, reference, type PdfObjectTable, streamObject } from "#pdf/file/objects.ts";

/** Glyphs that one byte can name. */
export const MOST_ONE_BYTE = 255;

const SYSTEM = "/Registry (Adobe) /Ordering (Identity-H) /Supplement 0";

/** The name under which pdfminer knows this encoding; it reads no other that is embedded. */
const NAME = "OneByteIdentityH";

/** What says that a byte is the number of a glyph (ISO 32000-1, 9.7.5.4). */
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
 * Lets fonts with few glyphs name each with one byte; jsPDF knows only names of two, which make a long report a tenth
 * larger. `fonts` are their names.
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

/** The letters that the glyphs stand for, by bytes. */
function narrowLetters(table: PdfObjectTable, number: number): void {
  const { stream } = table.objects.get(number) ?? {};
  if (stream === undefined) throw new Error("jsPDF has changed how it tells letters");
  const narrow = stream.replace("<0000><ffff>", "<00><ff>").replace(/<00(..)>(?=<)/g, "<$1>");
  table.objects.set(number, streamObject("", narrow));
}
