import type { JsonObject } from "#lib/isObject.ts";

/** The name of the format that a foreign file says it has; "" where it says none. Whatever else stands there is no name. */
export function formatOf({ format }: JsonObject): string {
  return typeof format === "string" ? format : "";
}
