import { isObject, type JsonObject } from "#lib/isObject.ts";
import { changedParts, fieldsOf } from "./answerParts.ts";
import { DEFAULT_PLAN } from "./plan.ts";

/*
 * Where two states of a document differ, and how to carry one such place over to a third state. By this, two tabs
 * that change different places of one assessment both keep what they did.
 */

/**
 * A place in a document: names of properties; in a list whose items all have an `id` of their own, that id. The
 * document itself is the empty place.
 */
export type DocumentPath = readonly string[];

type Parts = { readonly kind: "object" | "list"; readonly items: ReadonlyMap<string, unknown> };

/**
 * The places, as deep as can be, where `after` differs from `before`. A new order of a list is no difference. Fields of
 * an answer that make sense only together are given together.
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

/** What stands at a place; undefined if there is nothing. */
export function valueAt(document: unknown, place: DocumentPath): unknown {
  return place.reduce((here, name) => partsOf(here)?.items.get(name), document);
}

/**
 * The document with another value at a place, or without it (undefined). When what the place is part of is gone,
 * it stays gone: a half of something is not valid.
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

/** Records that files may lack, whose entries are valid while they are empty. */
const OPTIONAL_RECORDS: ReadonlySet<string | undefined> = new Set(["treatments", "decisions"]);

/** The same of lists. */
const OPTIONAL_LISTS: ReadonlySet<string | undefined> = new Set(["snapshots", "respondents"]);

/**
 * What stands at a place where there is nothing yet. Files without a plan, treatments, decisions or snapshots are valid, and two
 * tabs that both begin one have the same beginning, so that neither takes away what the other did.
 */
export function startOf(place: DocumentPath, value: unknown): unknown {
  if (value !== undefined) return value;
  if (isAnswer(place)) return {};
  if (place.length === 1 && place[0] === "plan") return DEFAULT_PLAN;
  if (place.length === 1 && OPTIONAL_LISTS.has(place[0])) return [];
  return place.length <= 2 && OPTIONAL_RECORDS.has(place[0]) ? {} : value;
}

/** An answer, be it of the assessment, a respondent or a snapshot. */
function isAnswer(place: DocumentPath): boolean {
  if (place.length === 2) return place[0] === "answers";
  return place.length === 4 && place[2] === "answers" && (place[0] === "respondents" || place[0] === "snapshots");
}

/** The fields of an answer, none where there is no answer; null when it is no object. */
function fieldsIn(answer: unknown): JsonObject | null {
  if (answer === undefined) return {};
  return isObject(answer) ? answer : null;
}

/** The parts of a questionnaire make sense only together, and so do those of a logo among the choices for a report. */
function isWhole(place: DocumentPath): boolean {
  return place[0] === "custom" || place[0] === "questionnaire" || (place[0] === "choices" && place[1] === "logo");
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
