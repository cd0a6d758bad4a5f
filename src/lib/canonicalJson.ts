/**
 * Serializes a value as JSON with the properties sorted by name, so that equal values give equal texts wherever they
 * were stored. `indent` as for `JSON.stringify`.
 */
export function canonicalJson(value: unknown, indent?: number): string {
  return JSON.stringify(ordered(value), null, indent);
}

function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== "object" || value === null) return value;
  const entries: readonly (readonly [string, unknown])[] = Object.entries(value);
  return Object.fromEntries(
    entries.toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([name, part]) => [name, ordered(part)]),
  );
}
