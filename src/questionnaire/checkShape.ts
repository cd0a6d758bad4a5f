import * as z from "zod/mini";

/** Number of entries per list or object checked first if a document is large or has too many errors. */
const FIRST_ENTRIES = 200;
/** Documents with more values are large: checking all of them when most are wrong takes seconds. */
const LARGE_DOCUMENT = 20_000;
/** Number of issues after which the rest of a large document does not matter. */
const MAX_ISSUES = 101;

/**
 * The result of a shape check: the value, or its issues. `isWhole` tells whether these are all; if not, there are far
 * more.
 */
export type Shape<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly issues: readonly z.core.$ZodIssue[]; readonly isWhole: boolean };

/**
 * Checks the shape of a document. A large one is first checked in part, the first entries of each list and object: if
 * these have more than a hundred issues, the rest is not read. zod passes the issues of a part as arguments of one
 * call, which overflows the stack at about 120,000; in that case only as many of the first entries are checked as it
 * takes to find an issue.
 */
export function checkShape<Schema extends z.ZodMiniType>(schema: Schema, document: unknown): Shape<z.output<Schema>> {
  if (countValues(document, LARGE_DOCUMENT) > LARGE_DOCUMENT) {
    const part = tryParse(schema, thinned(document, FIRST_ENTRIES));
    if (part?.success === false && part.error.issues.length >= MAX_ISSUES)
      return { ok: false, issues: part.error.issues, isWhole: false };
  }
  const parsed = tryParse(schema, document);
  if (parsed !== null)
    return parsed.success
      ? { ok: true, value: parsed.data }
      : { ok: false, issues: parsed.error.issues, isWhole: true };
  let sound = 0;
  let tooMany = Number.POSITIVE_INFINITY;
  while (tooMany - sound > 1) {
    const width =
      tooMany === Number.POSITIVE_INFINITY ? Math.max(FIRST_ENTRIES, 4 * sound) : Math.floor((sound + tooMany) / 2);
    const part = tryParse(schema, thinned(document, width));
    if (part?.success === false) return { ok: false, issues: part.error.issues, isWhole: false };
    if (part === null) tooMany = width;
    else sound = width;
  }
  return { ok: false, issues: [], isWhole: false };
}

function tryParse<Schema extends z.ZodMiniType>(schema: Schema, document: unknown) {
  try {
    return z.safeParse(schema, document);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** Counts the values of a document, at any depth; stops once there are more than `limit`. */
function countValues(value: unknown, limit: number): number {
  if (typeof value !== "object" || value === null) return 1;
  let count = 1;
  for (const name of Object.keys(value)) {
    if (count > limit) break;
    count += countValues(Reflect.get(value, name), limit - count);
  }
  return count;
}

/** Returns the first `width` entries of each list and object. */
function thinned(value: unknown, width: number): unknown {
  if (Array.isArray(value)) return value.slice(0, width).map((entry) => thinned(entry, width));
  if (typeof value !== "object" || value === null) return value;
  const names = Object.keys(value).slice(0, width);
  return Object.fromEntries(names.map((name) => [name, thinned(Reflect.get(value, name), width)]));
}
