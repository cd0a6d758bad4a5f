import { getOwn } from "#lib/getOwn.ts";
import type { MetricRef, PairSet } from "#report/metricRef.ts";
import type { ReportContext } from "#report/reportContext.ts";
import type { Run } from "#report/runs.ts";
import { termsWithin } from "#report/terms.ts";
import { firmEnds, type OrderedPair, orderedPairs, type ValueRange } from "#scoring/orderStability.ts";

/** An area's value, and its range over other weights of its practices, 0…m. */
export type RatedArea = ValueRange & { readonly id: string; readonly title: string };

/** Two areas, the one with the higher value first. */
export type AreaPair = OrderedPair<RatedArea>;

/**
 * Returns all pairs of rated areas by falling value. The areas' own weights do not affect their order, because an
 * area's value depends only on its practices.
 */
export function pairAreas(context: ReportContext): readonly AreaPair[] {
  return orderedPairs(ratedAreas(context));
}

/**
 * Describes whether the order of the areas by value is stable under other weights, a sentence each; empty with fewer
 * than two rated areas.
 */
export function writeRanking(context: ReportContext): readonly (readonly Run[])[] {
  const { formatter } = context;
  const all = ratedAreas(context);
  const pairs = pairAreas(context);
  if (pairs.length === 0) return [];
  const loose = pairs.filter(({ set }) => set === "loose").length;
  const values = { ...termsWithin(context), pairs: pairs.length, loose, firm: pairs.length - loose };
  if (loose === 0) return [formatter.runs("priorities.orderFirm", values, { metric: pairsMetricRef("firm") })];
  const { first, last } = firmEnds(all);
  return [
    formatter.runs("priorities.order", values, { firm: pairsMetricRef("firm"), loose: pairsMetricRef("loose") }),
    ...(first === undefined ? [] : [formatter.runs("priorities.first", { title: first.title })]),
    ...(last === undefined ? [] : [formatter.runs("priorities.last", { title: last.title })]),
  ];
}

function pairsMetricRef(which: PairSet): MetricRef {
  return { kind: "pairs", which };
}

function ratedAreas({ questionnaire, scorecard }: ReportContext): readonly RatedArea[] {
  return questionnaire.areas.flatMap(({ id, title }) => {
    const { value = null, sensitivity = null } = getOwn(scorecard.nodes, id) ?? {};
    return value === null || sensitivity === null ? [] : [{ id, title, value, ...sensitivity }];
  });
}
