import type { AreaReport } from "#report/model.ts";
import type { Sources } from "#report/sources.ts";

/** Values closer than this are equal. */
const NOISE = 1e-9;

type Rated = { readonly title: string; readonly value: number; readonly min: number; readonly max: number };

/**
 * Whether the order of the areas by value survives other weights. Their own weights never touch it: an area's value
 * comes from its practices alone. Each area can take any value within its sensitivity whatever the others do, so two
 * keep their order exactly when the higher one at its least is not below the lower one at its most.
 */
export function writeRanking({ questionnaire, words }: Sources, areas: readonly AreaReport[]): readonly string[] {
  const rated = areas.flatMap(({ title, score: { value, sensitivity } }) =>
    value === null || sensitivity === null ? [] : [{ title, value, ...sensitivity }],
  );
  if (rated.length < 2) return [];
  const pairs = (rated.length * (rated.length - 1)) / 2;
  const loose = countLoose(rated);
  const values = {
    areas: (questionnaire.terms?.area[1] ?? words.text("strip.areas")).toLowerCase(),
    practices: (questionnaire.terms?.practice[1] ?? words.text("numbers.practices")).toLowerCase(),
    ...{ pairs, loose, firm: pairs - loose },
  };
  const first = rated.find((area) => rated.every((other) => other === area || other.max < area.min - NOISE));
  const last = rated.find((area) => rated.every((other) => other === area || area.max < other.min - NOISE));
  return [
    words.text(loose === 0 ? "priorities.orderFirm" : "priorities.order", values),
    ...(loose > 0 && first !== undefined ? [words.text("priorities.first", { title: first.title })] : []),
    ...(loose > 0 && last !== undefined ? [words.text("priorities.last", { title: last.title })] : []),
  ];
}

/** Pairs of areas that could change places. */
function countLoose(rated: readonly Rated[]): number {
  const sorted = rated.toSorted((a, b) => b.value - a.value);
  return sorted.reduce(
    (sum, higher, index) => sum + sorted.slice(index + 1).filter((lower) => lower.max > higher.min + NOISE).length,
    0,
  );
}
