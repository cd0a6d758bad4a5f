import { inflateSync } from "node:zlib";
import { type Dictionary, parseValues, type Value } from "./parseValue.ts";

/** An object of a file: its value, and its decompressed stream, if any, as one character per byte. */
export type Entry = { readonly value: Value; readonly stream: string | null };

export type Pdf = {
  readonly trailer: Dictionary;
  readonly catalogue: Dictionary;
  readonly objects: ReadonlyMap<number, Entry>;
};

/** Opens a file by its cross-reference table, as readers do. Throws if an offset does not point to its object. */
export function openPdf(bytes: Uint8Array): Pdf {
  const file = Buffer.from(bytes).toString("latin1");
  const start = Number(/startxref\n(\d+)\n%%EOF\n$/.exec(file)?.[1]);
  const table = readAt(file, start);
  const objects = new Map<number, Entry>();
  const loose = new Map<number, readonly LooseObject[]>();
  const rows = rowsOf(table);
  for (const [number, [kind, place]] of rows.entries()) {
    if (kind !== 1) continue;
    if (!file.startsWith(`${number} 0 obj\n`, place)) throw new Error(`Object ${number} is not at ${place}`);
    objects.set(number, readAt(file, place));
  }
  for (const [number, [kind, container, index]] of rows.entries()) {
    if (kind !== 2) continue;
    const together = loose.get(container) ?? looseObjects(objects.get(container));
    loose.set(container, together);
    const found = together[index];
    if (found?.number !== number) throw new Error(`Object ${number} is not the ${index}th of its stream`);
    objects.set(number, { value: parseValues(found.source)[0] ?? null, stream: null });
  }
  const trailer = dictionary(table.value);
  return { trailer, objects, catalogue: dictionary(resolve(objects, get(trailer, "/Root"))) };
}

/** Returns the entry of a dictionary, or null. */
export function get(value: Value | undefined, key: string): Value {
  return isDictionary(value) ? (value.entries.get(key) ?? null) : null;
}

/** Returns the value, or the target of a reference. */
export function resolve(objects: Pdf["objects"], value: Value): Value {
  if (value === null || typeof value !== "object" || !("ref" in value)) return value;
  const entry = objects.get(value.ref);
  if (entry === undefined) throw new Error(`There is no object ${value.ref}`);
  return entry.value;
}

export function dictionary(value: Value | undefined): Dictionary {
  if (!isDictionary(value)) throw new Error(`Not a dictionary: ${JSON.stringify(value)}`);
  return value;
}

function isDictionary(value: Value | undefined): value is Dictionary {
  return value !== null && typeof value === "object" && !Array.isArray(value) && value.kind === "dictionary";
}

export function list(value: Value): readonly Value[] {
  if (value === null) return [];
  return Array.isArray(value) ? value : [value];
}

export function text(value: Value): string | null {
  return value !== null && typeof value === "object" && "text" in value ? value.text : null;
}

function readAt(file: string, place: number): Entry {
  const body = file.slice(file.indexOf("obj\n", place) + 4);
  const stream = /^(.*?)\nstream\n/s.exec(body.slice(0, Math.max(0, body.indexOf("endobj"))));
  if (stream === null) return { value: parseValues(body.slice(0, body.indexOf("endobj")))[0] ?? null, stream: null };
  const value = parseValues(stream[1] ?? "")[0] ?? null;
  const from = stream[0].length;
  const raw = body.slice(from, from + Number(get(value, "/Length")));
  if (!body.startsWith("\nendstream", from + raw.length)) throw new Error(`A stream has another length: ${stream[1]}`);
  if (get(value, "/Filter") !== "/FlateDecode") return { value, stream: raw };
  const data = inflateSync(Buffer.from(raw, "latin1"));
  const columns = get(get(value, "/DecodeParms"), "/Columns");
  return { value, stream: (columns === null ? data : wholeRows(data, Number(columns))).toString("latin1") };
}

/** Reverses the PNG "up" predictor: each row is stored as the difference from the one above. */
function wholeRows(data: Buffer, columns: number): Buffer {
  const rows = Buffer.alloc((data.length / (columns + 1)) * columns);
  for (let at = 0; at < rows.length; at++) {
    const row = Math.floor(at / columns);
    if (data[row * (columns + 1)] !== 2) throw new Error(`Row ${row} is not stored as a difference`);
    rows[at] = (data[at + row + 1] ?? 0) + (rows[at - columns] ?? 0);
  }
  return rows;
}

/** Returns the rows of the table: type, offset, index. */
function rowsOf({ value, stream }: Entry): readonly (readonly [number, number, number])[] {
  const rows = Buffer.from(stream ?? "", "latin1");
  return Array.from({ length: Number(get(value, "/Size")) }, (_, number) => [
    rows.readUInt8(7 * number),
    rows.readUInt32BE(7 * number + 1),
    rows.readUInt16BE(7 * number + 5),
  ]);
}

type LooseObject = { readonly number: number; readonly source: string };

/** Returns the objects of an object stream in their order. */
function looseObjects(container: Entry | undefined): readonly LooseObject[] {
  const source = container?.stream ?? "";
  const first = Number(get(container?.value, "/First"));
  const places = source.slice(0, first).trim().split(/\s+/).map(Number);
  return Array.from({ length: places.length / 2 }, (_, index) => {
    const end = places[2 * index + 3];
    const from = first + (places[2 * index + 1] ?? 0);
    return { number: places[2 * index] ?? 0, source: source.slice(from, end === undefined ? undefined : first + end) };
  });
}
