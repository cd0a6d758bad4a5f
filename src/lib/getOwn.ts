/**
 * Returns the record's own value at `id`, else undefined. Ids come from files, so one such as "constructor" must not
 * find an inherited property.
 */
export function getOwn<Value>(record: Readonly<Record<string, Value>> | undefined, id: string): Value | undefined {
  return record !== undefined && Object.hasOwn(record, id) ? record[id] : undefined;
}
