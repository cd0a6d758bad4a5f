import { readGlyphs } from "./face.ts";
import { part, readTables, tableOf } from "./tables.ts";

/*
 * Reduces a face to the letters that a document shows (OpenType 1.9): jsPDF embeds a face with all its metrics, and
 * consecutive glyph numbers compress better.
 */

/** Tables that are copied unchanged. */
const COPIED_TABLES = ["OS/2", "name", "post"];

/** Offset of the first component in a compound glyph, and the flags of a component. */
const COMPOUND = 10;
const WORDS = 0x0001;
const SCALE = 0x0008;
const MORE = 0x0020;
const TWO_SCALES = 0x0040;
const MATRIX = 0x0080;

type Tables = ReadonlyMap<string, DataView>;

/** Reduces a TrueType face to the letters with these UTF-16 units; the result has no kerning. */
export function subsetFont(file: Uint8Array, units: Iterable<number>): Uint8Array {
  const tables = readTables(file);
  const known = readGlyphs(tableOf(tables, "cmap"));
  const letters = [...units].filter((unit) => known.has(unit)).sort((a, b) => a - b);
  const glyphs = [0, ...letters.map((unit) => known.get(unit) ?? 0)];
  // The components of compound glyphs come after the letters; a component can itself be compound.
  for (let index = 0; index < glyphs.length; index++) {
    const parts = partsOf(outlineOf(tables, glyphs[index] ?? 0)).map(({ glyph }) => glyph);
    for (const glyph of parts) if (!glyphs.includes(glyph)) glyphs.push(glyph);
  }
  const outlines = glyphs.map((glyph) => renumbered(outlineOf(tables, glyph), glyphs));
  return join([
    ...COPIED_TABLES.map((tag): Table => [tag, bytesOf(tableOf(tables, tag))]),
    ["cmap", cmapOf(letters)],
    ["glyf", joined(outlines)],
    ["head", withNumber(tableOf(tables, "head"), 50, 1)],
    ["hhea", withNumber(tableOf(tables, "hhea"), 34, glyphs.length)],
    ["hmtx", glyphs.flatMap((glyph) => metricsOf(tables, glyph))],
    ["loca", placesOf(outlines)],
    ["maxp", withNumber(tableOf(tables, "maxp"), 4, glyphs.length)],
  ]);
}

function outlineOf(tables: Tables, glyph: number): DataView {
  const places = tableOf(tables, "loca");
  const isLong = tableOf(tables, "head").getUint16(50) === 1;
  const place = (index: number) => (isLong ? places.getUint32(4 * index) : 2 * places.getUint16(2 * index));
  return part(tableOf(tables, "glyf"), place(glyph), place(glyph + 1) - place(glyph));
}

/** Returns the components of a compound glyph, and the offsets of their glyph numbers in it. */
function partsOf(outline: DataView): readonly { readonly glyph: number; readonly at: number }[] {
  if (outline.byteLength === 0 || outline.getInt16(0) >= 0) return [];
  const parts = [];
  let at = COMPOUND;
  for (let flags = MORE; flags & MORE; ) {
    flags = outline.getUint16(at);
    parts.push({ glyph: outline.getUint16(at + 2), at: at + 2 });
    const scale = flags & MATRIX ? 8 : flags & TWO_SCALES ? 4 : flags & SCALE ? 2 : 0;
    at += 4 + (flags & WORDS ? 4 : 2) + scale;
  }
  return parts;
}

function renumbered(outline: DataView, glyphs: readonly number[]): Uint8Array {
  const copy = bytesOf(outline);
  const view = new DataView(copy.buffer);
  for (const { glyph, at } of partsOf(outline)) view.setUint16(at, glyphs.indexOf(glyph));
  return copy;
}

function joined(outlines: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(outlines.reduce((sum, { length }) => sum + length, 0));
  let end = 0;
  for (const outline of outlines) {
    all.set(outline, end);
    end += outline.length;
  }
  return all;
}

function metricsOf(tables: Tables, glyph: number): readonly number[] {
  const metrics = tableOf(tables, "hmtx");
  const full = tableOf(tables, "hhea").getUint16(34);
  const bearing = glyph < full ? metrics.getUint16(4 * glyph + 2) : metrics.getUint16(2 * full + 2 * glyph);
  return [...word(metrics.getUint16(4 * Math.min(glyph, full - 1))), ...word(bearing)];
}

/**
 * Writes a `cmap` table in format 4: the letters get the glyphs from 1 on, and each run of consecutive letters is one
 * segment.
 */
function cmapOf(letters: readonly number[]): readonly number[] {
  const starts = letters.filter((unit, index) => unit !== (letters[index - 1] ?? -2) + 1);
  const ends = letters.filter((unit, index) => unit !== (letters[index + 1] ?? -2) - 1);
  const shifts = starts.map((unit) => letters.indexOf(unit) + 1 - unit);
  const count = starts.length + 1;
  const table = [
    4,
    16 + 8 * count,
    0,
    2 * count,
    0,
    0,
    0,
    ...ends,
    0xffff,
    0,
    ...starts,
    0xffff,
    ...shifts,
    1,
    ...new Array<number>(count).fill(0),
  ];
  return [0, 1, 3, 1, 0, 12, ...table].flatMap(word);
}

function placesOf(outlines: readonly Uint8Array[]): readonly number[] {
  let end = 0;
  const places = outlines.map(({ length }) => (end += length));
  return [0, ...places].flatMap((place) => [...word(place >>> 16), ...word(place)]);
}

function withNumber(table: DataView, at: number, value: number): Uint8Array {
  const copy = bytesOf(table);
  new DataView(copy.buffer).setUint16(at, value);
  return copy;
}

/** Copies the bytes of a view. */
function bytesOf(view: DataView): Uint8Array<ArrayBuffer> {
  return new Uint8Array(new Uint8Array(view.buffer, view.byteOffset, view.byteLength));
}

function word(value: number): readonly [number, number] {
  return [(value >> 8) & 0xff, value & 0xff];
}

type Table = readonly [tag: string, content: ArrayLike<number>];

/** Joins tables into a file. It has no checksums, because jsPDF does not check them and writes its own file. */
function join(tables: readonly Table[]): Uint8Array {
  let end = 12 + 16 * tables.length;
  const places = tables.map(([, { length }]) => {
    const place = end;
    end += Math.ceil(length / 4) * 4;
    return place;
  });
  const file = new Uint8Array(end);
  const view = new DataView(file.buffer);
  view.setUint32(0, 0x00010000);
  view.setUint16(4, tables.length);
  for (const [index, [tag, content]] of tables.entries()) {
    const record = 12 + 16 * index;
    for (let at = 0; at < 4; at++) file[record + at] = tag.charCodeAt(at);
    view.setUint32(record + 8, places[index] ?? 0);
    view.setUint32(record + 12, content.length);
    file.set(content, places[index]);
  }
  return file;
}
