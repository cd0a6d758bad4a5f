import type { MetricRef, PairSet } from "#report/metricRef.ts";
import type { ReportContext } from "#report/reportContext.ts";
import { termsWithin } from "#report/terms.ts";
import type { Run } from "#report/formatter.ts";
import { isBelow } from "#scoring/tolerance.ts";
import { getOwn } from "#lib/getOwn.ts";

/** An area's value, and between what other weights of its practices could move it, 0…m. */
export type RatedArea = {
  readonly id: string;
  readonly title: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
};

/** Two areas in the order of their values; `set` says whether other weights could reverse it. */
export type AreaPair = { readonly higher: RatedArea; readonly lower: RatedArea; readonly set: PairSet };

/**
 * Each rated area with each other, by falling value. Their own weights never touch their order: an area's value comes
 * from its practices alone. Each area can take any value within its sensitivity whatever the others do, so two keep
 * their order exactly when the higher one at its least is not below the lower one at its most.
 */
export function pairAreas(context: ReportContext): readonly AreaPair[] {
  const sorted = rated(context).toSorted((a, b) => b.value - a.value);
  return sorted.flatMap((higher, index) =>
    sorted
      .slice(index + 1)
      .map((lower): AreaPair => ({ higher, lower, set: isBelow(higher.min, lower.max) ? "loose" : "firm" })),
  );
}

/** Whether the order of the areas by value survives other weights, a sentence each; nothing while fewer than two are rated. */
export function writeRanking(context: ReportContext): readonly (readonly Run[])[] {
  const { formatter } = context;
  const all = rated(context);
  const pairs = pairAreas(context);
  if (pairs.length === 0) return [];
  const loose = pairs.filter(({ set }) => set === "loose").length;
  const values = { ...termsWithin(context), pairs: pairs.length, loose, firm: pairs.length - loose };
  if (loose === 0) return [formatter.runs("priorities.orderFirm", values, { fig: pairsFigure("firm") })];
  const first = all.find((area) => all.every((other) => other === area || isBelow(other.max, area.min)));
  const last = all.find((area) => all.every((other) => other === area || isBelow(area.max, other.min)));
  return [
    formatter.runs("priorities.order", values, { firm: pairsFigure("firm"), loose: pairsFigure("loose") }),
    ...(first === undefined ? [] : [formatter.runs("priorities.first", { title: first.title })]),
    ...(last === undefined ? [] : [formatter.runs("priorities.last", { title: last.title })]),
  ];
}

function pairsFigure(which: PairSet): MetricRef {
  return { kind: "pairs", which };
}

function rated({ questionnaire, scorecard }: ReportContext): readonly RatedArea[] {
  return questionnaire.areas.flatMap(({ id, title }) => {
    const { value = null, sensitivity = null } = getOwn(scorecard.nodes, id) ?? {};
    return value === null || sensitivity === null ? [] : [{ id, title, value, ...sensitivity }];
  });
}
