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
  const names = Object.keys(value).sort();
  return Object.fromEntries(names.map((name) => [name, ordered(Reflect.get(value, name))]));
}
