import { readTables } from "#pdf/fonts/tables.ts";

/** Byte offsets in the cmap of a subset font: its subtable, and segCountX2 and searchRange in it. */
const CMAP = 12;
const SEGMENTS = CMAP + 6;
const SEARCH = CMAP + 8;

/**
 * Converts a font subset for PDF into one that browsers accept: tables sorted by tag, with checksums and the
 * binary-search fields, which jsPDF does not require (OpenType 1.9, "Table Directory" and cmap format 4).
 */
export function webFont(file: Uint8Array): Uint8Array {
  const tables = [...readTables(file)]
    .map(([tag, view]) => ({ tag, bytes: new Uint8Array(view.buffer, view.byteOffset, view.byteLength).slice() }))
    .toSorted((a, b) => (a.tag < b.tag ? -1 : 1));
  for (const { tag, bytes } of tables) if (tag === "cmap") setSearch(new DataView(bytes.buffer));
  const length = tables.reduce((sum, { bytes }) => sum + padded(bytes.length), 12 + 16 * tables.length);
  const made = new Uint8Array(length);
  const view = new DataView(made.buffer);
  view.setUint32(0, 0x00010000);
  view.setUint16(4, tables.length);
  writeSearch(view, 6, 16 * tables.length, 16);
  let end = 12 + 16 * tables.length;
  for (const [index, { tag, bytes }] of tables.entries()) {
    const record = 12 + 16 * index;
    made.set(
      Array.from(tag, (letter) => letter.charCodeAt(0)),
      record,
    );
    made.set(bytes, end);
    view.setUint32(record + 4, checkSum(view, end, padded(bytes.length)));
    view.setUint32(record + 8, end);
    view.setUint32(record + 12, bytes.length);
    end += padded(bytes.length);
  }
  return made;
}

function setSearch(view: DataView): void {
  writeSearch(view, SEARCH, view.getUint16(SEGMENTS), 2);
}

/** Writes the bytes of the largest power of two of `size`-byte entries within `all`, its exponent, and the rest. */
function writeSearch(view: DataView, at: number, all: number, size: number): void {
  const exponent = Math.floor(Math.log2(all / size));
  const range = size * 2 ** exponent;
  view.setUint16(at, range);
  view.setUint16(at + 2, exponent);
  view.setUint16(at + 4, all - range);
}

function checkSum(view: DataView, start: number, length: number): number {
  let sum = 0;
  for (let at = start; at < start + length; at += 4) sum = (sum + view.getUint32(at)) >>> 0;
  return sum;
}

function padded(length: number): number {
  return Math.ceil(length / 4) * 4;
}
