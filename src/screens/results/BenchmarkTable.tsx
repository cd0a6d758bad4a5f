import { useMemo } from "react";
import type { BenchmarkComparison, BenchmarkRow } from "#report/benchmark/compareWithBenchmark.ts";
import type { Results } from "#report/report.ts";
import { useKeptSorting } from "#screens/useKeptSorting.ts";
import { useText } from "#screens/useText.ts";
import { StackCell, StackRow, StackTable } from "#ui/StackTable.tsx";
import { type SortedColumn, useSorting } from "#ui/useSorting.ts";

const QUARTILES = ["lower", "median", "upper"] as const;
const SIDES = ["below", "within", "above"] as const;

type NamedRow = BenchmarkRow & { readonly title: string; readonly value: number | null };

/** The results beside the quartiles of the benchmark, sortable by any column. */
export function BenchmarkTable(props: { readonly comparison: BenchmarkComparison; readonly report: Results }) {
  const text = useText();
  const { comparison, report } = props;
  const { area } = report.terms.heading;
  const columns = useMemo(
    (): readonly SortedColumn<NamedRow>[] => [
      { id: "area", label: area },
      { id: "value", label: text("results.value"), number: true, sortBy: ({ value }) => value },
      ...QUARTILES.map((id) => ({
        id,
        label: text(`portfolio.${id}`),
        number: true,
        sortBy: ({ quartiles }: NamedRow) => quartiles?.[id] ?? null,
      })),
      { id: "count", label: text("portfolio.n"), number: true, sortBy: ({ quartiles }) => quartiles?.count ?? null },
      { id: "side", label: text("benchmark.side"), sortBy: ({ side }) => (side === null ? null : SIDES.indexOf(side)) },
    ],
    [area, text],
  );
  const rows = useMemo(
    (): readonly NamedRow[] => [
      { ...comparison.overall, title: text("portfolio.overall"), value: report.overall.score.value },
      ...comparison.areas.map((row, index) => {
        const { title = "", score } = report.areas[index] ?? {};
        return { ...row, title, value: score?.value ?? null };
      }),
    ],
    [comparison, report, text],
  );
  const sorted = useSorting(columns, rows, useKeptSorting("benchmark"));
  return (
    <StackTable caption={text("benchmark.title")} columns={sorted.columns}>
      {sorted.rows.map((row) => (
        <StackRow key={row.id} head={row.title}>
          <StackCell label={text("results.value")} number first>
            <strong>{row.text.value}</strong>
          </StackCell>
          {QUARTILES.map((id) => (
            <StackCell key={id} label={text(`portfolio.${id}`)} number>
              {row.text[id]}
            </StackCell>
          ))}
          <StackCell label={text("portfolio.n")} number>
            {row.quartiles?.count ?? 0}
          </StackCell>
          <StackCell label={text("benchmark.side")} empty={row.side === null}>
            {row.side !== null && text(`benchmark.side.${row.side}`)}
          </StackCell>
        </StackRow>
      ))}
    </StackTable>
  );
}
