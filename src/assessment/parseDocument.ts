import type * as z from "zod/mini";
import { isObject } from "#lib/isObject.ts";
import { err, ok, type Result } from "#lib/result.ts";
import { checkShape } from "#questionnaire/checkShape.ts";
import { inspect, MAX_VALUES } from "./inspect.ts";
import { isModest } from "./isModest.ts";
import { MAX_FILE_TEXT } from "./limits.ts";

/** The reason why a file of another format than an assessment is rejected. */
export type DocumentError =
  /** Invalid or truncated JSON. */
  | { readonly kind: "notJson" }
  /** JSON of another format. */
  | { readonly kind: "otherFormat" }
  /** Written by a later version of this app. */
  | { readonly kind: "tooNew" }
  /** Too large, or against the schema or the checksum. */
  | { readonly kind: "damaged" };

/** Parses and validates a JSON document of format `name`/1; a byte order mark is skipped. */
export function parseDocument<Schema extends z.ZodMiniType>(
  text: string,
  name: string,
  schema: Schema,
): Result<z.output<Schema>, DocumentError> {
  if (text.length > MAX_FILE_TEXT || !isModest(text, MAX_VALUES)) return err({ kind: "damaged" });
  const json = jsonOf(text);
  if (json === undefined) return err({ kind: "notJson" });
  const [format, version] = isObject(json) && typeof json.format === "string" ? json.format.split("/") : [];
  if (format !== name) return err({ kind: "otherFormat" });
  if (Number(version) > 1) return err({ kind: "tooNew" });
  if (!inspect(json, MAX_VALUES).ok) return err({ kind: "damaged" });
  const shape = checkShape(schema, json);
  return shape.ok ? ok(shape.value) : err({ kind: "damaged" });
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text.startsWith("\uFEFF") ? text.slice(1) : text);
  } catch {
    return undefined;
  }
}
