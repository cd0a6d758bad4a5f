import { err, ok, type Result } from "#lib/result.ts";
import { type AssessmentError, invalid } from "./assessmentError.ts";
import { MAX_DEPTH } from "./isModest.ts";
import { isObject } from "#lib/isObject.ts";

/**
 * Maximum number of values (objects, lists, texts, numbers) in an assessment: a thousand respondents to two hundred
 * questions.
 */
export const MAX_VALUES = 1_000_000;
/** Maximum length of a name in a message; a name can be as long as the file. */
const LONGEST_NAME = 80;

type InspectionState = { left: number; readonly path: (string | number)[] };

/**
 * Rejects hostile JSON before it is processed: too large to check quickly, nested too deep to be written again, or with
 * a property `__proto__`. (`constructor` and `prototype` are allowed: they are only read and written as own
 * properties.)
 */
export function inspect(json: unknown, maxValues: number): Result<null, AssessmentError> {
  const error = visit(json, { left: maxValues, path: [] });
  return error === null ? ok(null) : err(error);
}

function visit(value: unknown, walk: InspectionState): AssessmentError | null {
  walk.left -= 1;
  if (walk.left < 0 || walk.path.length > MAX_DEPTH) return { kind: "tooBig" };
  if (Array.isArray(value)) return visitList(value, walk);
  return isObject(value) ? visitObject(value, walk) : null;
}

function visitList(list: readonly unknown[], walk: InspectionState): AssessmentError | null {
  if (list.length > walk.left) return { kind: "tooBig" };
  for (const [index, value] of list.entries()) {
    const error = visitChild(index, value, walk);
    if (error !== null) return error;
  }
  return null;
}

function visitObject(object: Readonly<Record<string, unknown>>, walk: InspectionState): AssessmentError | null {
  const names = Object.keys(object);
  if (names.length > walk.left) return { kind: "tooBig" };
  for (const name of names) {
    if (name === "__proto__") {
      return invalid([{ path: walk.path.map(shortened), code: "forbiddenName", values: { name } }]);
    }
    const error = visitChild(name, object[name], walk);
    if (error !== null) return error;
  }
  return null;
}

function visitChild(step: string | number, value: unknown, walk: InspectionState): AssessmentError | null {
  walk.path.push(step);
  const error = visit(value, walk);
  walk.path.pop();
  return error;
}

function shortened(step: string | number): string | number {
  return typeof step === "string" ? step.slice(0, LONGEST_NAME) : step;
}
