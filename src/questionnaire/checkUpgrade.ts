import type { Path } from "#lib/problem.ts";
import type { CheckFinding } from "./checkCodes.ts";
import { type NamedPlace, placesIn, repeatedNames, unknownNames } from "./checkNames.ts";
import type { KnownIds } from "./known.ts";
import type { Upgrade } from "./schema.ts";

/**
 * What an upgrade names of this version exists and is named once. Whether its names of the earlier version exist, only
 * that version can tell.
 */
export function checkUpgrade({ questions, gone }: Upgrade, path: Path, known: KnownIds): CheckFinding[] {
  const taken = questions.map(({ id }, index) => ({ name: id, path: [...path, "questions", index, "id"] }));
  const left = gone.map(({ id }, index) => ({ name: id, path: [...path, "gone", index, "id"] }));
  const seen = gone.map(({ see = [] }, index) => placesIn(see, [...path, "gone", index, "see"]));
  return [
    ...unknownNames("unknownQuestion", [...taken, ...seen.flat()], known.questions),
    ...[taken, left, ...seen].flatMap(repeatedNames),
    ...left.flatMap((place) => stillAsked(place, known)),
  ];
}

/** What is asked under the same id takes the earlier answer, so it is not gone. */
function stillAsked({ name, path }: NamedPlace, { questions }: KnownIds): CheckFinding[] {
  return questions.has(name) ? [{ path, code: "stillAsked", values: { name } }] : [];
}
