import { isSameJson } from "#lib/isSameJson.ts";
import type { Answer } from "./schema.ts";

/*
 * An answer consists of parts that change one at a time: the choice, the evidence, the note … A change in another tab,
 * or an undo, of one part leaves the others unchanged.
 */

/** Fields that are valid only together. */
const CHOICE_FIELDS = ["level", "notApplicable", "unknown", "answeredAt"] as const;
const CHOICE = "choice";

/** A part of an answer: "choice", or the name of a single field. */
export type AnswerPart = string;

/** Returns the parts in which two answers differ; undefined counts as an answer without parts. */
export function changedParts(before: object = {}, after: object = {}): readonly AnswerPart[] {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  const changed = [...names].filter((name) => !isSameJson(Reflect.get(before, name), Reflect.get(after, name)));
  return [...new Set(changed.map(partOf))];
}

/** Replaces some parts of an answer by those of another; undefined if the result is empty. */
export function withParts(answer: Answer = {}, source: Answer = {}, parts: readonly AnswerPart[]): Answer | undefined {
  const result: Answer = { ...answer };
  for (const name of [...Object.keys(answer), ...Object.keys(source)]) {
    if (!parts.includes(partOf(name))) continue;
    if (Object.hasOwn(source, name)) result[name] = source[name];
    else delete result[name];
  }
  return Object.keys(result).length === 0 ? undefined : result;
}

/** Returns the field names of a part. */
export function fieldsOf(part: AnswerPart): readonly string[] {
  return part === CHOICE ? CHOICE_FIELDS : [part];
}

function partOf(field: string): AnswerPart {
  return CHOICE_FIELDS.some((name) => name === field) ? CHOICE : field;
}
