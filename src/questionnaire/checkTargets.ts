import type { Path } from "#lib/problem.ts";
import type { CheckFinding } from "./checkCodes.ts";
import { unknownNames } from "./checkNames.ts";
import type { KnownIds } from "./known.ts";
import type { Questionnaire } from "./schema.ts";

/** Target profiles name areas that exist and levels that the scale has. */
export function checkTargets({ targets }: Questionnaire, known: KnownIds): CheckFinding[] {
  return targets.flatMap(({ levels, reasons }, index) => {
    const path = ["targets", index];
    return [
      ...checkAreas(levels, [...path, "levels"], known),
      ...checkAreas(reasons ?? {}, [...path, "reasons"], known),
      ...checkLevels(levels, [...path, "levels"], known.levelCount - 1),
    ];
  });
}

function checkAreas(byArea: Readonly<Record<string, unknown>>, path: Path, { areas }: KnownIds): CheckFinding[] {
  const places = Object.keys(byArea).map((name) => ({ name, path: [...path, name] }));
  return unknownNames("unknownArea", places, areas);
}

function checkLevels(levels: Readonly<Record<string, number>>, path: Path, max: number): CheckFinding[] {
  return Object.entries(levels)
    .filter(([, level]) => level < 0 || level > max)
    .map(([area]) => ({ path: [...path, area], code: "targetOutside", values: { max } }));
}
