import { decodeText } from "#documents/decodeText.ts";
import type { Problem } from "#lib/problem.ts";
import { err, ok, type Result } from "#lib/result.ts";

type Expected = "value" | "firstValue" | "firstKey" | "key" | "colon" | "next";
type Step = Expected | "end" | "repeated" | null;
type Fault = { readonly offset: number; readonly repeated: string | null };
/** The open braces and brackets; an object knows the fields that it has. */
type Open = Set<string> | "array";

const TOKEN =
  /[ \t\r\n]*([{}[\],:]|"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)/y;

/**
 * Parses JSON that a person wrote. What is no JSON comes with its line and column, which `JSON.parse` seldom tells, and
 * a field that stands twice is a mistake, where `JSON.parse` keeps the last one.
 */
export function readJson(text: string): Result<unknown, Problem> {
  const content = text.replace(/^\uFEFF/, "");
  const fault = firstFault(content);
  if (fault === null) return ok(JSON.parse(content));
  const { line, column } = positionOf(fault.offset, content);
  return fault.repeated === null
    ? err({ path: [], code: "notJson", values: { line, column } })
    : err({ path: [], code: "repeatedField", values: { name: fault.repeated, line } });
}

/** The same from the bytes of a file. */
export function readJsonBytes(bytes: Uint8Array): Result<unknown, Problem> {
  const text = decodeText(bytes);
  if (text.ok) return readJson(text.value);
  return text.error === "notText" ? readJson("") : err({ path: [], code: text.error, values: {} });
}

function firstFault(text: string): Fault | null {
  const open: Open[] = [];
  let expected: Expected | "end" = "value";
  let offset = 0;
  while (expected !== "end") {
    TOKEN.lastIndex = offset;
    const token = TOKEN.exec(text)?.[1];
    const after: Step = token === undefined ? null : step(expected, token, open);
    if (token === undefined || after === null) return { offset: skipSpace(text, offset), repeated: null };
    offset = TOKEN.lastIndex;
    if (after === "repeated") return { offset: offset - token.length, repeated: String(JSON.parse(token)) };
    expected = after;
  }
  const rest = skipSpace(text, offset);
  return rest < text.length ? { offset: rest, repeated: null } : null;
}

/** What must come after `token`; null when it may not stand here. Keeps account of what is open. */
function step(expected: Expected, token: string, open: Open[]): Step {
  switch (expected) {
    case "firstValue":
      return token === "]" ? close(open) : value(token, open);
    case "value":
      return value(token, open);
    case "firstKey":
      return token === "}" ? close(open) : key(token, open);
    case "key":
      return key(token, open);
    case "colon":
      return token === ":" ? "value" : null;
    case "next":
      return next(token, open);
  }
}

function value(token: string, open: Open[]): Expected | "end" | null {
  if (token === "{") {
    open.push(new Set());
    return "firstKey";
  }
  if (token === "[") {
    open.push("array");
    return "firstValue";
  }
  if (/^[}\],:]/.test(token)) return null;
  return open.length === 0 ? "end" : "next";
}

function key(token: string, open: readonly Open[]): Expected | "repeated" | null {
  const fields = open.at(-1);
  if (!token.startsWith('"') || !(fields instanceof Set)) return null;
  const name = String(JSON.parse(token));
  if (fields.has(name)) return "repeated";
  fields.add(name);
  return "colon";
}

function next(token: string, open: Open[]): Expected | "end" | null {
  const isArray = open.at(-1) === "array";
  if (token === ",") return isArray ? "value" : "key";
  return token === (isArray ? "]" : "}") ? close(open) : null;
}

function close(open: Open[]): Expected | "end" {
  open.pop();
  return open.length === 0 ? "end" : "next";
}

function skipSpace(text: string, offset: number): number {
  const space = /[ \t\r\n]*/y;
  space.lastIndex = offset;
  space.test(text);
  return space.lastIndex;
}

function positionOf(offset: number, text: string): { readonly line: number; readonly column: number } {
  const lines = text.slice(0, offset).split("\n");
  return { line: lines.length, column: (lines.at(-1) ?? "").length + 1 };
}
