import { isObject, type JsonObject } from "#lib/isObject.ts";
import { changedParts, fieldsOf } from "./answerParts.ts";
import { DEFAULT_PLAN } from "./defaultPlan.ts";

/*
 * Finds the differences between two states of a document, and applies them to a third. With it, two tabs that change
 * different parts of one assessment both keep their changes.
 */

/**
 * A path in a document: property names; in a list whose items all have an `id`, the id. The document itself is the
 * empty path.
 */
export type DocumentPath = readonly string[];

type Parts = { readonly kind: "object" | "list"; readonly items: ReadonlyMap<string, unknown> };

/**
 * Returns the paths, as deep as possible, where `after` differs from `before`. The order of a list is not a difference.
 * Fields of an answer that are valid only together are returned together.
 */
export function differences(before: unknown, after: unknown, place: DocumentPath = []): readonly DocumentPath[] {
  if (Object.is(before, after)) return [];
  const [oldAnswer, youngAnswer] = isAnswer(place) ? [before, after].map(fieldsIn) : [];
  if (oldAnswer && youngAnswer) {
    return changedParts(oldAnswer, youngAnswer)
      .flatMap(fieldsOf)
      .map((field) => [...place, field]);
  }
  const old = isWhole(place) ? null : partsOf(after === undefined ? before : startOf(place, before));
  const young = isWhole(place) ? null : partsOf(after);
  if (old === null || young === null || old.kind !== young.kind) {
    return JSON.stringify(before) === JSON.stringify(after) ? [] : [place];
  }
  const names = new Set([...old.items.keys(), ...young.items.keys()]);
  return [...names].flatMap((name) => differences(old.items.get(name), young.items.get(name), [...place, name]));
}

/** Returns the value at a path; undefined if there is none. */
export function valueAt(document: unknown, place: DocumentPath): unknown {
  return place.reduce((here, name) => partsOf(here)?.items.get(name), document);
}

/**
 * Replaces the value at a path, or removes it (undefined). If the parent no longer exists, nothing changes, because a
 * partial object would not be valid.
 */
export function withValueAt(document: unknown, place: DocumentPath, value: unknown, here: DocumentPath = []): unknown {
  const [name, ...rest] = place;
  if (name === undefined) return value;
  const parts = partsOf(document);
  if (parts === null) return document;
  const items = new Map(parts.items);
  const child = withValueAt(rest.length === 0 ? value : startOf([...here, name], items.get(name)), rest, value, [
    ...here,
    name,
  ]);
  const isGone = child === undefined || (isAnswer([...here, name]) && isEmpty(child));
  if (isGone) items.delete(name);
  else items.set(name, child);
  return parts.kind === "object" ? Object.fromEntries(items) : [...items.values()];
}

/** Optional records whose entries are valid when empty. */
const OPTIONAL_RECORDS: ReadonlySet<string | undefined> = new Set(["treatments", "decisions", "discussions"]);

/** Fields whose parts belong together. */
const WHOLE: ReadonlySet<string | undefined> = new Set(["custom", "questionnaire", "benchmark"]);

/** Optional lists. */
const OPTIONAL_LISTS: ReadonlySet<string | undefined> = new Set(["snapshots", "respondents", "invitations"]);

/**
 * Returns the default for a missing value at a path. Files without a plan, treatments, decisions or snapshots are
 * valid; if two tabs both start one, they start from the same default, so that neither overwrites the other.
 */
export function startOf(place: DocumentPath, value: unknown): unknown {
  if (value !== undefined) return value;
  if (isAnswer(place)) return {};
  if (place.length === 1 && place[0] === "plan") return DEFAULT_PLAN;
  if (place.length === 1 && OPTIONAL_LISTS.has(place[0])) return [];
  return place.length <= 2 && OPTIONAL_RECORDS.has(place[0]) ? {} : value;
}

/** Tells whether a path is that of an answer: of the assessment, a respondent or a snapshot. */
function isAnswer(place: DocumentPath): boolean {
  if (place.length === 2) return place[0] === "answers";
  return place.length === 4 && place[2] === "answers" && (place[0] === "respondents" || place[0] === "snapshots");
}

/** Returns the fields of an answer, {} for undefined; null if it is not an object. */
function fieldsIn(answer: unknown): JsonObject | null {
  if (answer === undefined) return {};
  return isObject(answer) ? answer : null;
}

/**
 * Tells whether a value is merged as a whole: a questionnaire's parts belong together, and so do those of a benchmark,
 * and of a logo in the choices for a report.
 */
function isWhole(place: DocumentPath): boolean {
  return WHOLE.has(place[0]) || (place[0] === "choices" && place[1] === "logo");
}

function isEmpty(value: unknown): boolean {
  return isObject(value) && Object.keys(value).length === 0;
}

function partsOf(value: unknown): Parts | null {
  if (isObject(value)) return { kind: "object", items: new Map(Object.entries(value)) };
  if (!Array.isArray(value)) return null;
  const items = new Map(value.filter(hasId).map((item) => [item.id, item]));
  return items.size === value.length ? { kind: "list", items } : null;
}

function hasId(item: unknown): item is JsonObject & { readonly id: string } {
  return isObject(item) && typeof item.id === "string";
}
