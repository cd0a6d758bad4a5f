import { useMemo } from "react";
import type { PortfolioGroup, PortfolioRow } from "#report/portfolio/portfolio.ts";
import { useKeptSorting } from "#screens/useKeptSorting.ts";
import { useText } from "#screens/useText.ts";
import { StackCell, StackRow, StackTable } from "#ui/StackTable.tsx";
import { type SortedColumn, useSorting } from "#ui/useSorting.ts";

const NUMBERS = ["least", "lower", "median", "upper", "most"] as const;

/** The distribution as a table, sortable by any column. */
export function DistributionTable({ group }: { readonly group: PortfolioGroup }) {
  const text = useText();
  const { area } = group.terms.heading;
  const columns = useMemo(
    (): readonly SortedColumn<PortfolioRow>[] => [
      { id: "area", label: area, sortBy: ({ number }) => number },
      { id: "count", label: text("portfolio.n"), number: true, sortBy: (row) => row.distribution?.count ?? null },
      ...NUMBERS.map((id) => ({
        id,
        label: text(`portfolio.${id}`),
        number: true,
        sortBy: (row: PortfolioRow) => numberOf(row, id),
      })),
    ],
    [area, text],
  );
  const rows = useMemo(() => [group.overall, ...group.areas], [group]);
  const sorted = useSorting(columns, rows, useKeptSorting("portfolio"));
  return (
    <StackTable caption={text("portfolio.distribution", { areas: group.terms.heading.areas })} columns={sorted.columns}>
      {sorted.rows.map((row) => (
        <StackRow key={row.id} head={row.number === "" ? text("portfolio.overall") : `${row.number} ${row.title}`}>
          <StackCell label={text("portfolio.n")} number>
            {row.distribution?.count ?? 0}
          </StackCell>
          {NUMBERS.map((id) => (
            <StackCell key={id} label={text(`portfolio.${id}`)} number>
              {id === "median" ? <strong>{row.text[id]}</strong> : row.text[id]}
            </StackCell>
          ))}
        </StackRow>
      ))}
    </StackTable>
  );
}

function numberOf({ distribution }: PortfolioRow, id: (typeof NUMBERS)[number]): number | null {
  if (distribution === null) return null;
  if (id === "lower") return distribution.quartiles?.[0] ?? null;
  if (id === "upper") return distribution.quartiles?.[1] ?? null;
  return distribution[id];
}
