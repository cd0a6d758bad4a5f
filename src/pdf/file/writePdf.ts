import { fromBinary } from "./deflate.ts";
import { type PdfObject, type PdfObjects, reference } from "./objects.ts";
import { packed, packedRows } from "./pngPredictor.ts";

/** Objects per object stream: a reader decompresses a whole stream to get one of them. */
const OBJECTS_PER_STREAM = 200;
/** Byte widths of the fields of a cross-reference entry: type, offset or stream number, and generation or index. */
const FIELD_WIDTHS = [1, 4, 2] as const;
const ROW_LENGTH = 7;

type TrailerEntries = { readonly root: number; readonly info: number; readonly id: string };
type Row = readonly [kind: 0 | 1 | 2, place: number, index: number];
type NumberedObject = readonly [number: number, value: string];

/**
 * Writes a file. Everything except streams goes into compressed object streams (PDF 1.5), which reduces a tagged file
 * to a third. They use no predictor, because pdf-lib ignores it and would lose the objects.
 */
export function writePdf(objects: PdfObjects, { root, info, id }: TrailerEntries): Uint8Array<ArrayBuffer> {
  let file = "%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n";
  let next = Math.max(...objects.keys()) + 1;
  const rows = new Map<number, Row>([[0, [0, 0, 65535]]]);
  const write = (number: number, { value, stream = "" }: PdfObject) => {
    rows.set(number, [1, file.length, 0]);
    file += `${number} 0 obj\n${value}\nstream\n${stream}\nendstream\nendobj\n`;
  };
  const loose: NumberedObject[] = [];
  for (const [number, object] of objects) {
    if (object.stream === undefined) loose.push([number, object.value]);
    else write(number, object);
  }
  for (const portion of portionsOf(loose)) {
    for (const [index, [number]] of portion.entries()) rows.set(number, [2, next, index]);
    write(next++, bundle(portion));
  }
  const start = file.length;
  rows.set(next, [1, start, 0]);
  const ends = `/Root ${reference(root)} /Info ${reference(info)} /ID [<${id}> <${id}>]`;
  write(next, crossReferences(rows, next + 1, ends));
  return fromBinary(`${file}startxref\n${start}\n%%EOF\n`);
}

/** Sorts objects by number and splits them into one portion per object stream. */
function portionsOf(loose: readonly NumberedObject[]): readonly (readonly NumberedObject[])[] {
  const sorted = loose.toSorted((a, b) => a[0] - b[0]);
  return Array.from({ length: Math.ceil(sorted.length / OBJECTS_PER_STREAM) }, (_, index) =>
    sorted.slice(index * OBJECTS_PER_STREAM, (index + 1) * OBJECTS_PER_STREAM),
  );
}

function bundle(objects: readonly NumberedObject[]): PdfObject {
  let index = "";
  let body = "";
  for (const [number, value] of objects) {
    index += `${number} ${body.length} `;
    body += `${value}\n`;
  }
  return packed(`/Type /ObjStm /N ${objects.length} /First ${index.length}`, fromBinary(index + body));
}

function crossReferences(rows: ReadonlyMap<number, Row>, size: number, ends: string): PdfObject {
  const table = new Uint8Array(size * ROW_LENGTH);
  for (let number = 0; number < size; number++) {
    const row = rows.get(number);
    if (row === undefined) continue;
    const [kind, place, index] = row;
    table.set([kind, place >>> 24, place >>> 16, place >>> 8, place, index >>> 8, index], number * ROW_LENGTH);
  }
  return packedRows(`/Type /XRef /Size ${size} /W [${FIELD_WIDTHS.join(" ")}] ${ends}`, table, ROW_LENGTH);
}
