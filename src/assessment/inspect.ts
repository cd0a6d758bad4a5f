import { isObject } from "#lib/isObject.ts";
import { err, ok, type Result } from "#lib/result.ts";
import { type AssessmentError, invalid } from "./assessmentError.ts";
import { MAX_DEPTH } from "./isModest.ts";

/**
 * Maximum number of values (objects, lists, texts, numbers) in an assessment: a thousand respondents to two hundred
 * questions.
 */
export const MAX_VALUES = 1_000_000;
/** Maximum length of a name in a message; a name can be as long as the file. */
const MAX_NAME_LENGTH = 80;

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

function visit(value: unknown, state: InspectionState): AssessmentError | null {
  state.left -= 1;
  if (state.left < 0 || state.path.length > MAX_DEPTH) return { kind: "tooBig" };
  if (Array.isArray(value)) return visitList(value, state);
  return isObject(value) ? visitObject(value, state) : null;
}

function visitList(list: readonly unknown[], state: InspectionState): AssessmentError | null {
  if (list.length > state.left) return { kind: "tooBig" };
  for (const [index, value] of list.entries()) {
    const error = visitChild(index, value, state);
    if (error !== null) return error;
  }
  return null;
}

function visitObject(object: Readonly<Record<string, unknown>>, state: InspectionState): AssessmentError | null {
  const names = Object.keys(object);
  if (names.length > state.left) return { kind: "tooBig" };
  for (const name of names) {
    if (name === "__proto__") {
      return invalid([{ path: state.path.map(shortened), code: "forbiddenName", values: { name } }]);
    }
    const error = visitChild(name, object[name], state);
    if (error !== null) return error;
  }
  return null;
}

function visitChild(step: string | number, value: unknown, state: InspectionState): AssessmentError | null {
  state.path.push(step);
  const error = visit(value, state);
  state.path.pop();
  return error;
}

function shortened(step: string | number): string | number {
  return typeof step === "string" ? step.slice(0, MAX_NAME_LENGTH) : step;
}
