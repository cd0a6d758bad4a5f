import type { Path } from "#lib/problem.ts";
import type { CheckCode, CheckFinding } from "./checkCodes.ts";
import { nearest } from "./nearest.ts";

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
