import { useMemo } from "react";
import type { RadarBenchmark } from "#charts/radarBenchmark.ts";
import { type BenchmarkComparison, compareWithBenchmark } from "#report/benchmark/compareWithBenchmark.ts";
import type { Results } from "#report/report.ts";
import type { Session } from "#screens/session.ts";
import { useReportFormatter } from "#screens/useReportFormatter.ts";
import { useText } from "#screens/useText.ts";

type UsedBenchmark = {
  /** Null without a benchmark, or if it does not fit the questionnaire. */
  readonly comparison: BenchmarkComparison | null;
  readonly radar: RadarBenchmark | null;
};

/** Returns the results compared with the benchmark of the assessment. */
export function useBenchmark({ assessment, questionnaire }: Session, report: Results): UsedBenchmark {
  const text = useText();
  const formatter = useReportFormatter();
  const { benchmark } = assessment;
  return useMemo(() => {
    const compared = benchmark === undefined ? null : compareWithBenchmark(report, benchmark, questionnaire, formatter);
    if (compared === null || !compared.ok) return { comparison: null, radar: null };
    const rows = compared.value.areas.flatMap((row, index) => {
      const { quartiles } = row;
      return quartiles === null ? [] : [{ ...row, quartiles, title: report.areas[index]?.title ?? "" }];
    });
    return {
      comparison: compared.value,
      radar: {
        bands: new Map(rows.map(({ id, quartiles }) => [id, [quartiles.lower, quartiles.upper]])),
        texts: new Map(
          rows.map((row) => [row.id, text("benchmark.cell", { ...row.text, count: row.quartiles.count })]),
        ),
        name: text("benchmark.title"),
        alt: text("benchmark.alt", {
          rows: rows.map((row) => text("benchmark.altRow", { title: row.title, ...row.text })).join("; "),
        }),
        caption: text("benchmark.caption"),
      },
    };
  }, [benchmark, report, questionnaire, formatter, text]);
}
