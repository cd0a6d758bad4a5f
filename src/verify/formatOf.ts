import type { JsonObject } from "#lib/isObject.ts";

/** Returns the format that a file names; "" if it names none. */
export function formatOf({ format }: JsonObject): string {
  return typeof format === "string" ? format : "";
}
