/** JSON between braces: neither null nor an array. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** Whether a JSON value is an object between braces. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
