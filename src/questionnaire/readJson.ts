import { type JSONVisitor, visit } from "jsonc-parser";
import type { Problem } from "#lib/problem.ts";
import { err, ok, type Result } from "#lib/result.ts";

/** `line` and `column` from 1. */
type Fault = { readonly line: number; readonly column: number; readonly repeated: string | null };

/** Maximum nesting of a file, far more than any questionnaire has: the parser is recursive. */
const MAX_DEPTH = 500;

/**
 * Parses JSON that a person wrote. Syntax errors have a line and column, which `JSON.parse` often lacks, and a repeated
 * field is an error, where `JSON.parse` keeps the last one.
 */
export function readJson(text: string): Result<unknown, Problem> {
  const content = text.replace(/^\uFEFF/, "");
  const fault = firstFault(content);
  if (fault === null) return ok(JSON.parse(content));
  const { line, column, repeated } = fault;
  return repeated === null
    ? err({ path: [], code: "notJson", values: { line, column } })
    : err({ path: [], code: "repeatedField", values: { name: repeated, line } });
}

function firstFault(text: string): Fault | null {
  const faults: Fault[] = [];
  const note = (line: number, column: number, repeated: string | null) => {
    if (faults.length === 0) faults.push({ line: line + 1, column: column + 1, repeated });
  };
  try {
    visit(text, visitorOf(note), { disallowComments: true });
  } catch (error) {
    // The parser overflowed the stack; the excessive depth is already recorded.
    if (faults.length === 0) throw error;
  }
  return faults[0] ?? null;
}

/** Records syntax errors and repeated fields. Lines and columns from 0. */
function visitorOf(note: (line: number, column: number, repeated: string | null) => void): JSONVisitor {
  const fields: Set<string>[] = [];
  let depth = 0;
  const open = (line: number, column: number) => {
    depth += 1;
    if (depth > MAX_DEPTH) note(line, column, null);
  };
  return {
    onError: (_error, _offset, _length, line, column) => note(line, column, null),
    onArrayBegin: (_offset, _length, line, column) => open(line, column),
    onArrayEnd: () => {
      depth -= 1;
    },
    onObjectBegin: (_offset, _length, line, column) => {
      open(line, column);
      fields.push(new Set());
    },
    onObjectProperty: (name, _offset, _length, line, column) => {
      if (fields.at(-1)?.has(name)) note(line, column, name);
      fields.at(-1)?.add(name);
    },
    onObjectEnd: () => {
      depth -= 1;
      fields.pop();
    },
  };
}
