import { expect, it } from "vitest";
import { webFont } from "#exchange/charts/webFont.ts";
import { readTables } from "#pdf/fonts/tables.ts";

/** A cmap table with one subtable of format 4 and five segments, at the places that a subset has them. */
function cmap(): Uint8Array {
  const table = new Uint8Array(30);
  new DataView(table.buffer).setUint16(18, 10);
  return table;
}

/** A font file with these tables in this order. */
function fontOf(tables: readonly (readonly [tag: string, bytes: Uint8Array])[]): Uint8Array {
  const file: number[] = new Array(12 + 16 * tables.length).fill(0);
  const directory = new DataView(new ArrayBuffer(file.length));
  directory.setUint16(4, tables.length);
  tables.forEach(([tag, bytes], index) => {
    const record = 12 + 16 * index;
    for (let at = 0; at < 4; at++) directory.setUint8(record + at, tag.charCodeAt(at));
    directory.setUint32(record + 8, file.length);
    directory.setUint32(record + 12, bytes.length);
    file.push(...bytes);
  });
  const made = Uint8Array.from(file);
  made.set(new Uint8Array(directory.buffer));
  return made;
}

const TABLES = [
  ["head", Uint8Array.from([1, 2, 3, 4, 255, 255, 255, 255])],
  ["cmap", cmap()],
  ["glyf", Uint8Array.from([9, 8, 7, 6, 5])],
] as const;

it("makes a directory as OpenType wants it: sorted, with offsets of whole words and checksums", () => {
  const made = webFont(fontOf(TABLES));
  const view = new DataView(made.buffer, made.byteOffset, made.byteLength);
  expect([...readTables(made).keys()]).toEqual(["cmap", "glyf", "head"]);
  expect(made.length % 4).toBe(0);
  for (let record = 12; record < 12 + 16 * 3; record += 16) {
    const start = view.getUint32(record + 8);
    const length = view.getUint32(record + 12);
    expect(start % 4).toBe(0);
    const padded = [...made.subarray(start, start + Math.ceil(length / 4) * 4)];
    const expected = padded.reduce((total, byte, at) => total + byte * 256 ** (3 - (at % 4)), 0) % 2 ** 32;
    expect(view.getUint32(record + 4)).toBe(expected);
  }
});

it("writes the fields for the binary search of the directory and of the letters", () => {
  const made = webFont(fontOf(TABLES));
  const header = new DataView(made.buffer, made.byteOffset, 12);
  // Three entries of 16 bytes: 2 is the largest power of two, 1 its exponent, and one entry is left.
  expect([6, 8, 10].map((at) => header.getUint16(at))).toEqual([32, 1, 16]);
  const letters = readTables(made).get("cmap");
  // Five entries of 2 bytes: 4, exponent 2, and one left.
  expect([20, 22, 24].map((at) => letters?.getUint16(at))).toEqual([8, 2, 2]);
});
