import type * as z from "zod/mini";
import type { Path, Problem } from "#lib/problem.ts";
import { truncate } from "#lib/truncate.ts";

/** Problem codes of a shape check. Schemas add their own codes as messages of one word. */
export const SHAPE_CODES = [
  "missing",
  "wrongType",
  "unknownField",
  "empty",
  "tooFew",
  "tooMany",
  "tooLong",
  "tooSmall",
  "notAbove",
  "tooBig",
  "notOneOf",
  "badFormat",
  "invalid",
] as const;
/** The code of a problem that the schema finds. */
export type ShapeCode = (typeof SHAPE_CODES)[number];

type Issue = z.core.$ZodIssue;
type Finding = { readonly code: string; readonly values: Problem["values"] };

/** Maximum length of a name in a message; hostile files can contain very long ones. */
const MAX_NAME_LENGTH = 80;
const OWN_CODE = /^[a-z][A-Za-z]*$/;
/** Type names of the schema → the terms of JSON. */
const PLAIN_TYPES: Readonly<Record<string, string>> = { record: "object", tuple: "array", int: "integer" };

/**
 * Converts the issues that a schema found in `document` to problems, in the schema's order. `limit` is the number of
 * issues examined, because a hostile document can have a million.
 */
export function problemsOf(issues: readonly Issue[], document: unknown, limit?: number): Problem[] {
  return issues.slice(0, limit).flatMap((issue) => problemsOfIssue(issue, pathOf(issue.path), document));
}

function problemsOfIssue(issue: Issue, path: Path, document: unknown): Problem[] {
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => ({ path, code: "unknownField", values: { name: truncate(key, MAX_NAME_LENGTH) } }));
  }
  if (issue.code === "invalid_key") {
    return issue.issues.flatMap((inner) => problemsOfIssue(inner, path, document));
  }
  return [{ path, ...finding(issue, document) }];
}

function finding(issue: Issue, document: unknown): Finding {
  if (OWN_CODE.test(issue.message)) return { code: issue.message, values: {} };
  switch (issue.code) {
    case "invalid_type":
      if (isMissing(document, issue.path)) return { code: "missing", values: {} };
      return { code: "wrongType", values: { expected: PLAIN_TYPES[issue.expected] ?? issue.expected } };
    case "invalid_value":
      if (isMissing(document, issue.path)) return { code: "missing", values: {} };
      return { code: "notOneOf", values: { options: issue.values.map(String).join(", ") } };
    case "too_small":
      return tooSmall(issue.origin, Number(issue.minimum), issue.inclusive !== false);
    case "too_big":
      return { code: tooBigCode(issue.origin), values: { max: Number(issue.maximum) } };
    case "invalid_format":
      return { code: "badFormat", values: { format: issue.format } };
    default:
      return { code: "invalid", values: {} };
  }
}

function tooSmall(origin: string, min: number, inclusive: boolean): Finding {
  const isSize = origin === "string" || origin === "array";
  if (isSize && min === 1) return { code: "empty", values: {} };
  if (isSize) return { code: "tooFew", values: { min } };
  return { code: inclusive ? "tooSmall" : "notAbove", values: { min } };
}

function tooBigCode(origin: string): ShapeCode {
  if (origin === "string") return "tooLong";
  return origin === "array" ? "tooMany" : "tooBig";
}

/** Tells whether a path leads nowhere; JSON has no `undefined`, so the field is then missing. */
function isMissing(document: unknown, path: readonly PropertyKey[]): boolean {
  let here = document;
  for (const step of path) {
    if (typeof here !== "object" || here === null || !Object.hasOwn(here, step)) return true;
    here = Reflect.get(here, step);
  }
  return here === undefined;
}

function pathOf(path: readonly PropertyKey[]): Path {
  return path.map((step) => (typeof step === "number" ? step : truncate(String(step), MAX_NAME_LENGTH)));
}
