/** The tables of a TrueType file by their tag. Faces are our own, so a broken one is a bug and throws. */
export function readTables(file: Uint8Array): ReadonlyMap<string, DataView> {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const tables = new Map<string, DataView>();
  for (let index = 0; index < view.getUint16(4); index++) {
    const record = 12 + 16 * index;
    const tag = String.fromCharCode(...file.subarray(record, record + 4));
    tables.set(tag, part(view, view.getUint32(record + 8), view.getUint32(record + 12)));
  }
  return tables;
}

/** A part of a view, to its end when no length is given. */
export function part(view: DataView, offset: number, length = view.byteLength - offset): DataView {
  return new DataView(view.buffer, view.byteOffset + offset, length);
}

/** The table with this tag. */
export function tableOf(tables: ReadonlyMap<string, DataView>, tag: string): DataView {
  const table = tables.get(tag);
  if (table === undefined) throw new Error(`The face has no table ${tag}`);
  return table;
}
