import { deflate, fromBinary, toBinary } from "./deflate.ts";
import { type PdfObjects, reference, streamObject } from "./objects.ts";

/** How many objects stand in one stream: a reader opens the whole stream for one of them. */
const TOGETHER = 1000;
/** A row of the table of objects: what it is, where, and where in there. */
const ROW = [1, 4, 2] as const;
const ROW_LENGTH = 7;

type Ends = { readonly root: number; readonly info: number; readonly id: string };
type Row = readonly [kind: 0 | 1 | 2, place: number, index: number];

/**
 * Writes a file. Everything but streams goes into compressed streams of objects (PDF 1.5), a quarter of the size for
 * a tagged file.
 */
export function writeCompact(objects: PdfObjects, { root, info, id }: Ends): Uint8Array<ArrayBuffer> {
  let file = "%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n";
  let next = Math.max(...objects.keys()) + 1;
  const rows = new Map<number, Row>([[0, [0, 0, 65535]]]);
  const write = (number: number, value: string, stream: string) => {
    rows.set(number, [1, file.length, 0]);
    file += `${number} 0 obj\n${value}\nstream\n${stream}\nendstream\nendobj\n`;
  };
  const loose: (readonly [number: number, value: string])[] = [];
  for (const [number, object] of objects) {
    if (object.stream === undefined) loose.push([number, object.value]);
    else write(number, object.value, object.stream);
  }
  for (let at = 0; at < loose.length; at += TOGETHER) {
    const part = loose.slice(at, at + TOGETHER);
    for (const [index, [number]] of part.entries()) rows.set(number, [2, next, index]);
    const { value, stream } = bundle(part);
    write(next++, value, stream ?? "");
  }
  const start = file.length;
  rows.set(next, [1, start, 0]);
  const ends = `/Root ${reference(root)} /Info ${reference(info)} /ID [<${id}> <${id}>]`;
  const table = crossReferences(rows, next + 1, ends);
  file += `${next} 0 obj\n${table.value}\nstream\n${table.stream}\nendstream\nendobj\nstartxref\n${start}\n%%EOF\n`;
  return fromBinary(file);
}

function bundle(part: readonly (readonly [number: number, value: string])[]) {
  let index = "";
  let body = "";
  for (const [number, value] of part) {
    index += `${number} ${body.length} `;
    body += `${value}\n`;
  }
  return compressed(`/Type /ObjStm /N ${part.length} /First ${index.length}`, index + body);
}

/** The table of objects, each row as the difference from the one above, which compresses well. */
function crossReferences(rows: ReadonlyMap<number, Row>, size: number, ends: string) {
  const table = new Uint8Array(size * (ROW_LENGTH + 1));
  let above = new Uint8Array(ROW_LENGTH);
  for (let number = 0; number < size; number++) {
    const [kind, place, index] = rows.get(number) ?? [0, 0, 0];
    const row = Uint8Array.of(kind, place >>> 24, place >>> 16, place >>> 8, place, index >>> 8, index);
    table.set([2, ...row.map((byte, at) => byte - (above[at] ?? 0))], number * (ROW_LENGTH + 1));
    above = row;
  }
  const parameters = `/DecodeParms <</Predictor 12 /Columns ${ROW_LENGTH}>>`;
  return compressed(`/Type /XRef /Size ${size} /W [${ROW.join(" ")}] ${ends} ${parameters}`, toBinary(table));
}

function compressed(entries: string, data: string) {
  return streamObject(`${entries} /Filter /FlateDecode`, toBinary(deflate(fromBinary(data))));
}
