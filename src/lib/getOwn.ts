/** The value that the record itself has at `id`; ids come from files, and one such as "constructor" finds nothing inherited. */
export function getOwn<Value>(record: Readonly<Record<string, Value>> | undefined, id: string): Value | undefined {
  return record !== undefined && Object.hasOwn(record, id) ? record[id] : undefined;
}
