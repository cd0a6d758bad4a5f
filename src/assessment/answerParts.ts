import type { Answer } from "./schema.ts";

/*
 * An answer consists of parts that are changed one at a time: the choice, the evidence, the note … What one tab, or an
 * undo, does to one part leaves the others as they are.
 */

/** Fields that make sense only together. */
const CHOICE_FIELDS = ["level", "notApplicable", "unknown", "answeredAt"] as const;
const CHOICE = "choice";

/** A part of an answer: "choice", or the name of a field that stands alone. */
export type AnswerPart = string;

/** The parts in which two answers differ; no answer is one without parts. */
export function changedParts(before: object = {}, after: object = {}): readonly AnswerPart[] {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  const changed = [...names].filter((name) => !isSame(Reflect.get(before, name), Reflect.get(after, name)));
  return [...new Set(changed.map(partOf))];
}

/** The answer with some parts as another one has them; undefined when nothing is left of it. */
export function withParts(answer: Answer = {}, source: Answer = {}, parts: readonly AnswerPart[]): Answer | undefined {
  const result: Answer = { ...answer };
  for (const name of [...Object.keys(answer), ...Object.keys(source)]) {
    if (!parts.includes(partOf(name))) continue;
    if (Object.hasOwn(source, name)) result[name] = source[name];
    else delete result[name];
  }
  return Object.keys(result).length === 0 ? undefined : result;
}

/** The names of the fields that a part consists of. */
export function fieldsOf(part: AnswerPart): readonly string[] {
  return part === CHOICE ? CHOICE_FIELDS : [part];
}

function partOf(field: string): AnswerPart {
  return CHOICE_FIELDS.some((name) => name === field) ? CHOICE : field;
}

function isSame(a: unknown, b: unknown): boolean {
  return Object.is(a, b) || JSON.stringify(a) === JSON.stringify(b);
}
