import type { Path } from "#lib/problem.ts";
import type { CheckCode, CheckFinding } from "./checkCodes.ts";
import { nearest } from "./nearest.ts";
import { outlineOf } from "./outline.ts";
import type { Questionnaire, Reference } from "./schema.ts";

/** A name, and where it stands. */
export type NamedPlace = { readonly name: string; readonly path: Path };

type UnknownCode = Extract<CheckCode, `unknown${string}`>;

/** The names of `list` with their paths, the list standing at `path`. */
export function placesIn(list: readonly string[], path: Path): NamedPlace[] {
  return list.map((name, index) => ({ name, path: [...path, index] }));
}

/** A finding for each place whose name is not `known`, with the nearest known one (`near` is 1 when there is one). */
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

/** A finding for each place whose name stands in an earlier place already. */
export function repeatedNames(places: readonly NamedPlace[]): CheckFinding[] {
  return repeated(places).map(({ name, path }) => ({ path, code: "repeatedEntry", values: { name } }));
}

/** The places whose name stands in an earlier place already. */
export function repeated(places: readonly NamedPlace[]): NamedPlace[] {
  const seen = new Set<string>();
  return places.filter(({ name }) => {
    const again = seen.has(name);
    seen.add(name);
    return again;
  });
}

/** The names that a questionnaire defines, for those who name them. */
export type KnownIds = {
  /** Levels of the scale, level 0 included. */
  readonly levelCount: number;
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

/** Collects the names that `questionnaire` defines. */
export function knownIn(questionnaire: Questionnaire): KnownIds {
  const { scale, areas, editions, roles = [], tags = [], lenses, exposure, frameworks } = questionnaire;
  return {
    levelCount: scale.length,
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

/** Every reference cites an item of a framework of this questionnaire, once. */
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
