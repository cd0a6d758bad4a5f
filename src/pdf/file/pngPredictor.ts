import { deflate, toBinary } from "./deflate.ts";
import { type PdfObject, streamObject } from "./objects.ts";

/** "Up" of PNG: a row is stored as its difference from the one above. */
const UP = 2;
/** Rows that are mostly zeros take six times as long at the highest level, for a tenth. */
const ENOUGH = 6;

/** A stream, compressed. */
export function packed(entries: string, data: Uint8Array, level?: 6): PdfObject {
  return streamObject(`${entries} /Filter /FlateDecode`, toBinary(deflate(data, level)));
}

/**
 * A stream of rows of `columns` bytes, each stored as the difference from the one above: rows that are alike but for
 * numbers that go on compress to almost nothing. What is left at the end is no whole row and is filled with zeros.
 */
export function packedRows(entries: string, data: Uint8Array, columns: number): PdfObject {
  const count = Math.ceil(data.length / columns);
  const rows = new Uint8Array(count * (columns + 1));
  for (let row = 0; row < count; row++) {
    const from = row * columns;
    rows[from + row] = UP;
    for (let at = from; at < from + columns; at++) {
      rows[at + row + 1] = (data[at] ?? 0) - (row === 0 ? 0 : (data[at - columns] ?? 0));
    }
  }
  return packed(`${entries} /DecodeParms <</Predictor 12 /Columns ${columns}>>`, rows, ENOUGH);
}
