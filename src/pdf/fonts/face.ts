import type { Painter } from "#pdf/page/painter.ts";
import { readKerning } from "./kerning.ts";
import { readTables, tableOf } from "./tables.ts";

/** The metrics that text layout needs from a face. Lengths are in thousandths of the font size. */
export type Face = {
  readonly ascent: number;
  /** Below the baseline, as a negative number. */
  readonly descent: number;
  /** Returns the glyph of a UTF-16 unit, or 0. */
  glyph(unit: number): number;
  advance(glyph: number): number;
  /** Returns the kerning of a pair of glyphs; negative moves them closer together. */
  kern(left: number, right: number): number;
  /** Paints the letters that the face lacks; null without a painter. */
  readonly painter: Painter | null;
};

/** The faces that were read without a painter, by their file, which never changes. */
const known = new WeakMap<Uint8Array, Face>();

/** Reads the metrics of a TrueType file; `painter` paints the letters that it lacks. */
export function readFace(file: Uint8Array, painter: Painter | null = null): Face {
  if (painter !== null) return { ...readFace(file), painter };
  const face = known.get(file) ?? readMetrics(file);
  known.set(file, face);
  return face;
}

function readMetrics(file: Uint8Array): Face {
  const tables = readTables(file);
  const scale = 1000 / tableOf(tables, "head").getUint16(18);
  const header = tableOf(tables, "hhea");
  const metrics = tableOf(tables, "hmtx");
  const lastMetric = header.getUint16(34) - 1;
  const glyphs = readGlyphs(tableOf(tables, "cmap"));
  const kern = readKerning(tables.get("GPOS"));
  return {
    ascent: header.getInt16(4) * scale,
    descent: header.getInt16(6) * scale,
    glyph: (unit) => glyphs.get(unit) ?? 0,
    advance: (glyph) => metrics.getUint16(4 * Math.min(glyph, lastMetric)) * scale,
    kern: (left, right) => kern(left, right) * scale,
    painter: null,
  };
}

/** Reads the glyphs by UTF-16 unit from a `cmap` table (format 4, basic multilingual plane). */
export function readGlyphs(table: DataView): ReadonlyMap<number, number> {
  const glyphs = new Map<number, number>();
  for (let index = 0; index < table.getUint16(2); index++) {
    const start = table.getUint32(8 + 8 * index);
    if (table.getUint16(start) === 4) readSegments(new DataView(table.buffer, table.byteOffset + start), glyphs);
  }
  return glyphs;
}

function readSegments(table: DataView, glyphs: Map<number, number>): void {
  const doubled = table.getUint16(6);
  for (let at = 0; at < doubled; at += 2) {
    const last = table.getUint16(14 + at);
    const first = table.getUint16(16 + doubled + at);
    const delta = table.getUint16(16 + 2 * doubled + at);
    const rangeAt = 16 + 3 * doubled + at;
    const range = table.getUint16(rangeAt);
    for (let unit = first; unit <= last && unit < 0xffff; unit++) {
      const raw = range === 0 ? unit : table.getUint16(rangeAt + range + 2 * (unit - first));
      const glyph = raw === 0 ? 0 : (raw + delta) & 0xffff;
      if (glyph !== 0) glyphs.set(unit, glyph);
    }
  }
}
