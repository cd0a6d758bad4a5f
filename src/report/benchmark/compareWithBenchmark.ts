import type { Benchmark, Quartiles } from "#assessment/benchmark/benchmarkSchema.ts";
import { getOwn } from "#lib/getOwn.ts";
import { err, ok, type Result } from "#lib/result.ts";
import { highestLevel } from "#questionnaire/maturityScale.ts";
import type { Questionnaire } from "#questionnaire/schema.ts";
import type { Formatter } from "#report/formatter.ts";
import { MAX_SHOWN, MIN_SHOWN, shownValue } from "#report/numbers/shownValue.ts";
import type { AreaReport, NodeReport } from "#report/report.ts";

/** Where a value is, relative to the middle half of the organisations. */
export type BenchmarkSide = "below" | "within" | "above";

/** A part of the results beside the quartiles of other organisations. All values are 0…max. */
export type BenchmarkRow = {
  /** "overall" for the whole. */
  readonly id: string;
  /** Null if the benchmark has fewer than five organisations here. */
  readonly quartiles: Quartiles | null;
  /** Null if there is no value, or nothing to compare it with. */
  readonly side: BenchmarkSide | null;
  /** The numbers as shown; "–" where there is none. */
  readonly text: Readonly<Record<"value" | "lower" | "median" | "upper", string>>;
};

/** How the values of an assessment compare with a benchmark. */
export type BenchmarkComparison = {
  readonly overall: BenchmarkRow;
  /** In the order of the questionnaire. */
  readonly areas: readonly BenchmarkRow[];
  /** The number of areas on each side. */
  readonly counts: Readonly<Record<BenchmarkSide, number>>;
};

/** Why a benchmark is not compared: it is of another questionnaire, of another version of it, or has another scale. */
export type BenchmarkMismatch = "otherQuestionnaire" | "otherVersion" | "otherScale";

/** Returns why a benchmark does not fit a questionnaire; null if it fits. */
export function benchmarkMismatch(
  benchmark: Pick<Benchmark, "questionnaire" | "max">,
  questionnaire: Questionnaire,
): BenchmarkMismatch | null {
  if (benchmark.questionnaire.id !== questionnaire.id) return "otherQuestionnaire";
  if (benchmark.questionnaire.version !== questionnaire.version) return "otherVersion";
  return benchmark.max === highestLevel(questionnaire) ? null : "otherScale";
}

/** Compares results with a benchmark of the same version of the questionnaire. */
export function compareWithBenchmark(
  { overall, areas }: { readonly overall: NodeReport; readonly areas: readonly AreaReport[] },
  benchmark: Benchmark,
  questionnaire: Questionnaire,
  formatter: Formatter,
): Result<BenchmarkComparison, BenchmarkMismatch> {
  const mismatch = benchmarkMismatch(benchmark, questionnaire);
  if (mismatch !== null) return err(mismatch);
  const rows = areas.map((area) => rowOf(area, getOwn(benchmark.areas, area.id) ?? null, formatter));
  const countOf = (side: BenchmarkSide) => rows.filter((row) => row.side === side).length;
  return ok({
    overall: rowOf(overall, benchmark.overall, formatter),
    areas: rows,
    counts: { below: countOf("below"), within: countOf("within"), above: countOf("above") },
  });
}

function rowOf({ id, score, text }: NodeReport, quartiles: Quartiles | null, formatter: Formatter): BenchmarkRow {
  const { value } = score;
  const textOf = (one: number | undefined) =>
    one === undefined ? formatter.text("table.none") : formatter.number(one, MIN_SHOWN, MIN_SHOWN);
  const quartileTexts = {
    lower: textOf(quartiles?.lower),
    median: textOf(quartiles?.median),
    upper: textOf(quartiles?.upper),
  };
  if (value === null || quartiles === null) {
    return { id, quartiles, side: null, text: { value: text.value, ...quartileTexts } };
  }
  const { lower, median, upper } = quartiles;
  const exact = shownValue(value, MAX_SHOWN);
  // With one decimal, a value next to a quartile can look equal to it.
  const isClose = [lower, median, upper].includes(shownValue(value, MIN_SHOWN));
  const valueText =
    isClose && shownValue(value, MIN_SHOWN) !== value ? formatter.number(exact, MAX_SHOWN, MAX_SHOWN) : text.value;
  return { id, quartiles, side: sideOf(exact, quartiles), text: { value: valueText, ...quartileTexts } };
}

function sideOf(value: number, { lower, upper }: Quartiles): BenchmarkSide {
  if (value < lower) return "below";
  return value > upper ? "above" : "within";
}

/**
 * Returns how many quarters have passed since a quarter such as "2026-Q3"; negative for a later one. `day` is an ISO
 * date.
 */
export function quartersSince(quarter: string, day: string): number {
  const [year = 0, number = 1] = quarter.split("-Q").map(Number);
  const month = Number(day.slice(5, 7));
  return (Number(day.slice(0, 4)) - year) * 4 + Math.ceil(month / 3) - number;
}
