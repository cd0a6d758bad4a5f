import { deflate, fromBinary, toBinary } from "./deflate.ts";

/** A PDF object: its dictionary or other value, and its stream, one character per byte. */
export type PdfObject = { readonly value: string; readonly stream?: string };

/** The objects of a file by number. */
export type PdfObjects = Map<number, PdfObject>;

const ENTRY_BYTES = 20;

/** Parses the objects of a file written by jsPDF, using its cross-reference table. */
export function readObjects(file: string): PdfObjects {
  const table = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(file)?.[1]);
  const head = /^xref\n0 (\d+)\n/.exec(file.slice(table, table + 40));
  if (head === null) throw new Error("jsPDF has changed how it ends a file");
  const places: (readonly [number: number, start: number])[] = [];
  for (let number = 1; number < Number(head[1]); number++) {
    const entry = file.slice(
      table + head[0].length + number * ENTRY_BYTES,
      table + head[0].length + (number + 1) * ENTRY_BYTES,
    );
    const start = Number(entry.slice(0, 10));
    if (start > 0) places.push([number, start]);
  }
  places.sort((a, b) => a[1] - b[1]);
  return new Map(
    places.map(([number, start], index) => [number, readObject(file.slice(start, places[index + 1]?.[1] ?? table))]),
  );
}

function readObject(text: string): PdfObject {
  const body = text.slice(text.indexOf("obj") + 3, text.lastIndexOf("endobj")).trim();
  const start = body.indexOf("stream\n");
  if (start < 0 || !body.endsWith("endstream")) return { value: body };
  return { value: body.slice(0, start).trim(), stream: body.slice(start + 7, body.lastIndexOf("\nendstream")) };
}

/** Compresses the streams of objects. */
export function packStreams(objects: PdfObjects): void {
  for (const [number, { value, stream }] of objects) {
    if (stream === undefined) continue;
    const entries = value
      .replace(/^<<|>>$/g, "")
      .replace(/\/Length \d+/, "")
      .trim();
    objects.set(number, streamObject(`${entries} /Filter /FlateDecode`, toBinary(deflate(fromBinary(stream)))));
  }
}

/** The objects of a file under construction, and the next free object number. */
export type PdfObjectTable = { readonly objects: PdfObjects; next: number };

/** Creates a table for adding objects after the existing ones. */
export function startTable(objects: PdfObjects): PdfObjectTable {
  return { objects, next: Math.max(0, ...objects.keys()) + 1 };
}

/** Reserves a number for an object that is written later. */
export function reserve(table: PdfObjectTable): number {
  return table.next++;
}

/** Adds an object and returns its number. */
export function addObject(table: PdfObjectTable, object: PdfObject, number = reserve(table)): number {
  table.objects.set(number, object);
  return number;
}

/** Returns a stream object with its dictionary. */
export function streamObject(entries: string, stream: string): PdfObject {
  return { value: `<<${entries} /Length ${stream.length}>>`, stream };
}

/** Adds named resources to the one resource dictionary that jsPDF uses for all pages. */
export function nameOnPages({ objects }: PdfObjectTable, kind: "Font" | "XObject", names: string): void {
  for (const [number, object] of objects) {
    if (!/\/ProcSet\b/.test(object.value)) continue;
    const value = object.value.replace(`/${kind} <<`, (open) => `${open}${names} `);
    objects.set(number, { ...object, value });
  }
}

/** Returns an indirect reference to an object. */
export function reference(number: number): string {
  return `${number} 0 R`;
}
