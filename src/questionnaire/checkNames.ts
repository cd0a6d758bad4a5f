import type { Path } from "#lib/problem.ts";
import { type AnswerSets, answerSetsOf } from "./answerSets.ts";
import type { CheckCode, CheckFinding } from "./checkCodes.ts";
import { nearest } from "./nearest.ts";
import { outlineOf } from "./outline.ts";
import type { Questionnaire, Reference } from "./schema.ts";
import { hasEffort } from "./stepEffort.ts";

/** A name and its position in the document. */
export type NamedPlace = { readonly name: string; readonly path: Path };

type UnknownCode = Extract<CheckCode, `unknown${string}`>;

/** Returns the names of `list` with their paths; `path` is the path of the list. */
export function placesIn(list: readonly string[], path: Path): NamedPlace[] {
  return list.map((name, index) => ({ name, path: [...path, index] }));
}

/** Returns a finding for each name that is not `known`, with the nearest known one (`near` is 1 if there is one). */
export function unknownNames(
  code: UnknownCode,
  places: readonly NamedPlace[],
  known: ReadonlySet<string>,
): CheckFinding[] {
  return places
    .filter(({ name }) => !known.has(name))
    .map(({ name, path }) => {
      const suggestion = nearest(name, [...known]);
      return { path, code, values: { name, near: suggestion === null ? 0 : 1, nearest: suggestion ?? "" } };
    });
}

/** Returns a finding for each name that repeats an earlier one. */
export function repeatedNames(places: readonly NamedPlace[]): CheckFinding[] {
  return repeated(places).map(({ name, path }) => ({ path, code: "repeatedEntry", values: { name } }));
}

/** Returns the places whose name repeats an earlier one. */
export function repeated(places: readonly NamedPlace[]): NamedPlace[] {
  const seen = new Set<string>();
  return places.filter(({ name }) => {
    const again = seen.has(name);
    seen.add(name);
    return again;
  });
}

/** The ids that a questionnaire defines. */
export type KnownIds = {
  /** The number of answers on the scale, including the lowest. */
  readonly answerCount: number;
  readonly answerSets: AnswerSets;
  /** True if levels have an effort. */
  readonly sized: boolean;
  readonly areas: ReadonlySet<string>;
  readonly questions: ReadonlySet<string>;
  readonly editions: ReadonlySet<string>;
  readonly roles: ReadonlySet<string>;
  readonly tags: ReadonlySet<string>;
  /** `lens:facet` */
  readonly facets: ReadonlySet<string>;
  /** `exposureQuestion:option` */
  readonly options: ReadonlySet<string>;
  /** framework → its items */
  readonly frameworks: ReadonlyMap<string, ReadonlySet<string>>;
};

/** Collects the ids that `questionnaire` defines. */
export function knownIn(questionnaire: Questionnaire): KnownIds {
  const { scale, areas, editions, roles = [], tags = [], lenses, exposure, frameworks } = questionnaire;
  return {
    answerCount: scale.length,
    answerSets: answerSetsOf(questionnaire),
    sized: hasEffort(questionnaire),
    areas: new Set(areas.map(({ id }) => id)),
    questions: new Set(outlineOf(questionnaire).places.keys()),
    editions: new Set(editions.map(({ id }) => id)),
    roles: new Set(roles.map(({ id }) => id)),
    tags: new Set(tags.map(({ id }) => id)),
    facets: new Set(lenses.flatMap((lens) => lens.facets.map((facet) => `${lens.id}:${facet.id}`))),
    options: new Set(exposure.flatMap((question) => question.options.map((option) => `${question.id}:${option.id}`))),
    frameworks: new Map(frameworks.map(({ id, items }) => [id, new Set(items.map((item) => item.id))])),
  };
}

/** Checks that every reference cites an existing framework item, once. */
export function checkReferences(
  references: readonly Reference[],
  path: Path,
  { frameworks }: KnownIds,
): CheckFinding[] {
  const all = references.map(({ framework, item }, index) => ({ framework, item, path: [...path, index] }));
  const names = new Set(frameworks.keys());
  return [
    ...all.flatMap((reference) => {
      const items = frameworks.get(reference.framework);
      return items === undefined
        ? unknownNames(
            "unknownFramework",
            [{ name: reference.framework, path: [...reference.path, "framework"] }],
            names,
          )
        : unknownNames("unknownItem", [{ name: reference.item, path: [...reference.path, "item"] }], items);
    }),
    ...repeatedNames(all.map(({ framework, item, path }) => ({ name: `${framework} ${item}`, path }))),
  ];
}
