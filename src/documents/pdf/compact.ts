import { fromBinary } from "./deflate.ts";
import { type PdfObject, type PdfObjects, reference } from "./objects.ts";
import { packed, packedRows } from "./rows.ts";

/** How many objects stand in one stream: a reader opens the whole stream for one of them. */
const TOGETHER = 1000;
/** From so many on, objects that are alike have a stream of their own. */
const ALIKE = 30;
/** Letters of a number and a place. */
const LONGEST_PLACE = 18;
/** A row of the table of objects: what it is, where, and where in there. */
const ROW = [1, 4, 2] as const;
const ROW_LENGTH = 7;

type Ends = { readonly root: number; readonly info: number; readonly id: string };
type Row = readonly [kind: 0 | 1 | 2, place: number, index: number];
type Loose = readonly [number: number, object: PdfObject];
type Part = { readonly objects: readonly Loose[]; readonly columns: number | undefined };

/**
 * Writes a file. Everything but streams goes into compressed streams of objects (PDF 1.5): a tagged file is a third of
 * the size.
 */
export function writeCompact(objects: PdfObjects, { root, info, id }: Ends): Uint8Array<ArrayBuffer> {
  let file = "%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n";
  let next = Math.max(...objects.keys()) + 1;
  const rows = new Map<number, Row>([[0, [0, 0, 65535]]]);
  const write = (number: number, value: string, stream: string) => {
    rows.set(number, [1, file.length, 0]);
    file += `${number} 0 obj\n${value}\nstream\n${stream}\nendstream\nendobj\n`;
  };
  const loose: Loose[] = [];
  for (const [number, object] of objects) {
    if (object.stream === undefined) loose.push([number, object]);
    else write(number, object.value, object.stream);
  }
  for (const part of partsOf(loose)) {
    for (const [index, [number]] of part.objects.entries()) rows.set(number, [2, next, index]);
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

/**
 * What stands in a stream together, and in rows of which length: objects that are alike but for their numbers, one below
 * the other; what is written in rows already; and, without rows, the mixed rest.
 */
function partsOf(loose: readonly Loose[]): readonly Part[] {
  const kinds = new Map<string, Loose[]>();
  for (const one of loose) {
    const kind = one[1].columns === undefined ? one[1].value.replace(/\d+/g, "0") : `${one[0]}`;
    const known = kinds.get(kind);
    if (known === undefined) kinds.set(kind, [one]);
    else known.push(one);
  }
  const mixed: Loose[] = [];
  const parts: Part[] = [];
  for (const kind of kinds.values()) {
    const columns = kind[0]?.[1].columns ?? (kind.length < ALIKE ? undefined : rowLength(kind));
    if (columns === undefined) mixed.push(...kind);
    else parts.push(...portionsOf(kind, columns));
  }
  mixed.sort((a, b) => a[0] - b[0]);
  return [...portionsOf(mixed, undefined), ...parts];
}

function portionsOf(objects: readonly Loose[], columns: number | undefined): readonly Part[] {
  return Array.from({ length: Math.ceil(objects.length / TOGETHER) }, (_, index) => ({
    objects: objects.slice(index * TOGETHER, (index + 1) * TOGETHER),
    columns,
  }));
}

/** The longest decides; places that are whole tens change in fewer digits from row to row. */
function rowLength(kind: readonly Loose[]): number {
  const longest = kind.reduce((most, [, { value }]) => Math.max(most, value.length), LONGEST_PLACE);
  return Math.ceil((longest + 1) / 10) * 10;
}

function bundle({ objects, columns }: Part): PdfObject {
  const inRows = (text: string) =>
    columns === undefined ? text : text.padEnd(Math.ceil(text.length / columns) * columns);
  let index = "";
  let body = "";
  for (const [number, { value }] of objects) {
    index += inRows(`${number} ${body.length} `);
    body += inRows(`${value}\n`);
  }
  const entries = `/Type /ObjStm /N ${objects.length} /First ${index.length}`;
  const data = fromBinary(index + body);
  return columns === undefined ? packed(entries, data) : packedRows(entries, data, columns);
}

function crossReferences(rows: ReadonlyMap<number, Row>, size: number, ends: string): PdfObject {
  const table = new Uint8Array(size * ROW_LENGTH);
  for (let number = 0; number < size; number++) {
    const [kind, place, index] = rows.get(number) ?? [0, 0, 0];
    const row = [kind, place >>> 24, place >>> 16, place >>> 8, place, index >>> 8, index];
    table.set(row, number * ROW_LENGTH);
  }
  return packedRows(`/Type /XRef /Size ${size} /W [${ROW.join(" ")}] ${ends}`, table, ROW_LENGTH);
}
