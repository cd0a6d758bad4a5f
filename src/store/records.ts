import { isObject } from "#lib/isObject.ts";
import { isSameJson } from "#lib/isSameJson.ts";

/** The records of an assessment by name: one per answer, and one for each other property of the document. */
export type Records = { readonly parts: ReadonlyMap<string, unknown>; readonly answers: ReadonlyMap<string, unknown> };

/** Returns the records that turn one document into another, undefined for removed ones; from null, all of them. */
export function changedRecords(before: object | null, after: object): Records {
  const [earlier, later] = [recordsOf(before ?? {}), recordsOf(after)];
  return { parts: changed(earlier.parts, later.parts), answers: changed(earlier.answers, later.answers) };
}

/** Assembles a document from its records. */
export function documentOf({ parts, answers }: Records): object {
  return { ...Object.fromEntries(parts), answers: Object.fromEntries(answers) };
}

function recordsOf(document: object): Records {
  const { answers, ...parts } = { answers: {}, ...document };
  return { parts: new Map(Object.entries(parts)), answers: new Map(isObject(answers) ? Object.entries(answers) : []) };
}

function changed(before: ReadonlyMap<string, unknown>, after: ReadonlyMap<string, unknown>): Map<string, unknown> {
  const names = new Set([...before.keys(), ...after.keys()]);
  const pairs = [...names].map((name) => [name, after.get(name)] as const);
  return new Map(pairs.filter(([name, value]) => !isSameJson(before.get(name), value)));
}
