/** Reads the tables of a TrueType file by tag. The faces are part of the app, so an invalid one is a bug and throws. */
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

/** Returns a part of a view, up to its end if no length is given. */
export function part(view: DataView, offset: number, length = view.byteLength - offset): DataView {
  return new DataView(view.buffer, view.byteOffset + offset, length);
}

/** Returns the table with this tag; throws if it is missing. */
export function tableOf(tables: ReadonlyMap<string, DataView>, tag: string): DataView {
  const table = tables.get(tag);
  if (table === undefined) throw new Error(`The face has no table ${tag}`);
  return table;
}
