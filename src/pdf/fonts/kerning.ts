import { part } from "./tables.ts";

/** Returns the kerning of two glyphs, in the units of the face. */
export type Kerning = (left: number, right: number) => number;

const PAIR_LOOKUP = 2;
const EXTENSION_LOOKUP = 9;
const ADVANCE = 0x0004;

/**
 * Reads pair kerning from a `GPOS` table (OpenType 1.9, lookups of type 2 under the feature "kern"); without a table,
 * all kerning is 0. The values of lookups add up; within a lookup, the first subtable that has the pair decides.
 */
export function readKerning(table: DataView | undefined): Kerning {
  if (table === undefined) return () => 0;
  const lookups = kernLookups(table).map((lookup) => readLookup(part(table, lookup)));
  const known = new Map<number, number>();
  return (left, right) => {
    const pair = left * 0x10000 + right;
    const before = known.get(pair);
    if (before !== undefined) return before;
    const value = lookups.reduce((sum, parts) => sum + (first(parts, left, right) ?? 0), 0);
    known.set(pair, value);
    return value;
  };
}

/** Returns null if the subtable does not have the pair. */
type Part = (left: number, right: number) => number | null;

function first(parts: readonly Part[], left: number, right: number): number | null {
  for (const look of parts) {
    const value = look(left, right);
    if (value !== null) return value;
  }
  return null;
}

function kernLookups(table: DataView): readonly number[] {
  const features = part(table, table.getUint16(6));
  const lookups = part(table, table.getUint16(8));
  const found = new Set<number>();
  for (let index = 0; index < features.getUint16(0); index++) {
    const tag = features.getUint32(2 + 6 * index);
    if (tag !== 0x6b65726e) continue;
    const feature = part(features, features.getUint16(6 + 6 * index));
    for (let each = 0; each < feature.getUint16(2); each++) found.add(feature.getUint16(4 + 2 * each));
  }
  return [...found].map((index) => table.getUint16(8) + lookups.getUint16(2 + 2 * index));
}

function readLookup(lookup: DataView): readonly Part[] {
  const parts: Part[] = [];
  for (let index = 0; index < lookup.getUint16(4); index++) {
    let table = part(lookup, lookup.getUint16(6 + 2 * index));
    let type = lookup.getUint16(0);
    if (type === EXTENSION_LOOKUP) {
      type = table.getUint16(2);
      table = part(table, table.getUint32(4));
    }
    if (type === PAIR_LOOKUP) parts.push(table.getUint16(0) === 1 ? readPairs(table) : readClasses(table));
  }
  return parts;
}

/** Returns the size of a value record, and the offset of the advance in it; both in bytes. */
function recordOf(format: number): { readonly size: number; readonly advance: number | null } {
  const bits = (value: number) => value.toString(2).replaceAll("0", "").length;
  return { size: 2 * bits(format), advance: format & ADVANCE ? 2 * bits(format & (ADVANCE - 1)) : null };
}

function readPairs(table: DataView): Part {
  const covered = readCoverage(part(table, table.getUint16(2)));
  const own = recordOf(table.getUint16(4));
  const size = 2 + own.size + recordOf(table.getUint16(6)).size;
  return (left, right) => {
    const index = covered.get(left);
    if (index === undefined) return null;
    const set = part(table, table.getUint16(10 + 2 * index));
    for (let each = 0; each < set.getUint16(0); each++) {
      const record = 2 + each * size;
      if (set.getUint16(record) === right) return own.advance === null ? 0 : set.getInt16(record + 2 + own.advance);
    }
    return null;
  };
}

function readClasses(table: DataView): Part {
  const covered = readCoverage(part(table, table.getUint16(2)));
  const own = recordOf(table.getUint16(4));
  const size = own.size + recordOf(table.getUint16(6)).size;
  const lefts = readClassList(part(table, table.getUint16(8)));
  const rights = readClassList(part(table, table.getUint16(10)));
  const width = table.getUint16(14);
  return (left, right) => {
    if (!covered.has(left)) return null;
    const record = 16 + ((lefts.get(left) ?? 0) * width + (rights.get(right) ?? 0)) * size;
    return own.advance === null ? 0 : table.getInt16(record + own.advance);
  };
}

function readCoverage(table: DataView): ReadonlyMap<number, number> {
  const covered = new Map<number, number>();
  const ranges = table.getUint16(0) === 2;
  for (let index = 0; index < table.getUint16(2); index++) {
    const at = 4 + (ranges ? 6 : 2) * index;
    const start = table.getUint16(at);
    const end = ranges ? table.getUint16(at + 2) : start;
    for (let glyph = start; glyph <= end; glyph++) covered.set(glyph, covered.size);
  }
  return covered;
}

function readClassList(table: DataView): ReadonlyMap<number, number> {
  const classes = new Map<number, number>();
  const ranges = table.getUint16(0) === 2;
  const count = table.getUint16(ranges ? 2 : 4);
  for (let index = 0; index < count; index++) {
    const at = ranges ? 4 + 6 * index : 6 + 2 * index;
    const start = ranges ? table.getUint16(at) : table.getUint16(2) + index;
    const end = ranges ? table.getUint16(at + 2) : start;
    for (let glyph = start; glyph <= end; glyph++) classes.set(glyph, table.getUint16(ranges ? at + 4 : at));
  }
  return classes;
}
