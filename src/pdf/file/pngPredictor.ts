import { deflate, toBinary } from "./deflate.ts";
import { type PdfObject, streamObject } from "./objects.ts";

/** PNG filter "Up": a row is stored as its difference from the row above. */
const UP_FILTER = 2;

/** Returns a compressed stream. */
export function packed(entries: string, data: Uint8Array): PdfObject {
  return streamObject(`${entries} /Filter /FlateDecode`, toBinary(deflate(data)));
}

/**
 * Returns a compressed stream of rows of `columns` bytes, each stored as the difference from the row above: similar
 * rows with rising numbers compress to almost nothing. The last row is padded with zeros.
 */
export function packedRows(entries: string, data: Uint8Array, columns: number): PdfObject {
  const count = Math.ceil(data.length / columns);
  const rows = new Uint8Array(count * (columns + 1));
  for (let row = 0; row < count; row++) {
    const from = row * columns;
    rows[from + row] = UP_FILTER;
    for (let at = from; at < from + columns; at++) {
      rows[at + row + 1] = (data[at] ?? 0) - (row === 0 ? 0 : (data[at - columns] ?? 0));
    }
  }
  return packed(`${entries} /DecodeParms <</Predictor 12 /Columns ${columns}>>`, rows);
}
