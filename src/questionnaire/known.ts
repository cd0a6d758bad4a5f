import { outlineOf } from "./outline.ts";
import type { Questionnaire } from "./schema.ts";

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
