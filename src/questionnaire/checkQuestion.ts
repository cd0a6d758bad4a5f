import type { Path } from "#lib/problem.ts";
import type { CheckFinding } from "./checkCodes.ts";
import { placesIn, repeatedNames, unknownNames } from "./checkNames.ts";
import { checkReferences } from "./checkReferences.ts";
import type { KnownIds } from "./known.ts";
import type { Question } from "./schema.ts";

/** A question fits the scale, and everything that it names exists and is named once. */
export function checkQuestion(question: Question, path: Path, known: KnownIds): CheckFinding[] {
  const editions = placesIn(question.editions, [...path, "editions"]);
  const roles = placesIn(question.roles ?? [], [...path, "roles"]);
  const tags = placesIn(question.tags ?? [], [...path, "tags"]);
  const facets = placesIn(question.facets, [...path, "facets"]);
  return [
    ...checkLevels(question.levels, [...path, "levels"], known.levelCount),
    ...unknownNames("unknownEdition", editions, known.editions),
    ...repeatedNames(editions),
    ...unknownNames("unknownRole", roles, known.roles),
    ...repeatedNames(roles),
    ...unknownNames("unknownTag", tags, known.tags),
    ...repeatedNames(tags),
    ...unknownNames("unknownFacet", facets, known.facets),
    ...repeatedNames(facets),
    ...checkReferences(question.references, [...path, "references"], known),
  ];
}

function checkLevels(levels: Question["levels"], path: Path, expected: number): CheckFinding[] {
  const count: CheckFinding[] =
    levels.length === expected ? [] : [{ path, code: "levelCount", values: { expected, found: levels.length } }];
  return [...count, ...levels.flatMap((level, index) => checkLevel(level, index, [...path, index]))];
}

/** Everybody starts at level 0; every other level is reached by an action with an effort. */
function checkLevel(level: Question["levels"][number], index: number, path: Path): CheckFinding[] {
  const fields = ["action", "effort"] as const;
  return fields
    .filter((field) => (level[field] === undefined) === index > 0)
    .map((field) => ({ path: [...path, field], code: index === 0 ? "levelZeroAction" : "missing", values: {} }));
}
