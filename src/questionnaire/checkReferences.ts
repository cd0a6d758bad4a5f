import type { Path } from "#lib/problem.ts";
import type { CheckFinding } from "./checkCodes.ts";
import { repeatedNames, unknownNames } from "./checkNames.ts";
import type { KnownIds } from "./known.ts";
import type { Reference } from "./schema.ts";

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
