import { getOwn } from "#lib/getOwn.ts";
import { TOLERANCE } from "#scoring/tolerance.ts";
import {
  type SectionMetrics,
  STATEMENT_SECTIONS,
  type StatedMetrics,
  type StatedValue,
  type StatementSection,
} from "./reportStatement.ts";

/** A metric whose stated value differs from the recalculated one; undefined where one side lacks it. */
export type Difference = {
  readonly section: StatementSection;
  readonly id: string;
  readonly name: string;
  readonly stated: StatedValue | undefined;
  readonly recomputed: StatedValue | undefined;
};

/** Lists every metric that differs, in the order of the recalculated ones. */
export function compareMetrics(stated: StatedMetrics, recomputed: StatedMetrics): readonly Difference[] {
  return STATEMENT_SECTIONS.flatMap((section) =>
    bothNames(recomputed[section], stated[section]).flatMap((id) => {
      const here = getOwn(recomputed[section], id) ?? {};
      const there = getOwn(stated[section], id) ?? {};
      return bothNames(here, there)
        .map((name) => ({ section, id, name, stated: getOwn(there, name), recomputed: getOwn(here, name) }))
        .filter((difference) => !isSame(difference.stated, difference.recomputed));
    }),
  );
}

/** Metrics of a risk that the first versions of reports did not state. */
const ADDED_METRICS: ReadonlySet<string> = new Set([
  "inherentWorst",
  "inherentBandWorst",
  "residualWorst",
  "bandWorst",
]);

/** Returns the recalculated metrics that a report can be expected to state: older reports lack metrics added since. */
export function expectedOf(stated: StatedMetrics, recomputed: StatedMetrics): StatedMetrics {
  const knows = Object.values(stated.risks).some((risk) => Object.keys(risk).some((name) => ADDED_METRICS.has(name)));
  if (knows) return recomputed;
  const risks = Object.entries(recomputed.risks).map(([id, risk]) => {
    return [id, Object.fromEntries(Object.entries(risk).filter(([name]) => !ADDED_METRICS.has(name)))] as const;
  });
  return { ...recomputed, risks: Object.fromEntries(risks) };
}

/** Counts the metrics. */
export function countMetrics(metrics: StatedMetrics): number {
  const ofSection = (section: SectionMetrics) => Object.values(section).flatMap((each) => Object.keys(each)).length;
  return STATEMENT_SECTIONS.reduce((sum, section) => sum + ofSection(metrics[section]), 0);
}

function bothNames(a: object, b: object): readonly string[] {
  return [...new Set([...Object.keys(a), ...Object.keys(b)])];
}

function isSame(a: StatedValue | undefined, b: StatedValue | undefined): boolean {
  // Floating-point differences between machines; a hundred thousand times finer than the shown precision.
  if (typeof a === "number" && typeof b === "number") return Math.abs(a - b) <= TOLERANCE;
  return a === b;
}
