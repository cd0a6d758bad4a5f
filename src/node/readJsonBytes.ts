import type { Problem } from "#lib/problem.ts";
import { err, type Result } from "#lib/result.ts";
import { decodeText } from "#pdf/decodeText.ts";
import { readJson } from "#questionnaire/readJson.ts";

/** Parses the bytes of a JSON file that a person wrote. */
export function readJsonBytes(bytes: Uint8Array): Result<unknown, Problem> {
  const text = decodeText(bytes);
  if (text.ok) return readJson(text.value);
  return text.error === "notText" ? readJson("") : err({ path: [], code: text.error, values: {} });
}
