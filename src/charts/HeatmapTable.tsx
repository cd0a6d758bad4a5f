import { useMemo } from "react";
import type { Heatmap, HeatmapCell } from "#report/heatmap/heatmap.ts";
import type { MetricRef } from "#report/metricRef.ts";
import { StackCell, StackRow, StackTable } from "#ui/StackTable.tsx";
import { type SortedColumn, useSorting } from "#ui/useSorting.ts";
import { ChartNumber } from "./ChartNumber.tsx";

type Row = { readonly cell: HeatmapCell; readonly area: string };

/** The numbers of a heatmap as a table with a row per practice. */
export function HeatmapTable({ heatmap }: { readonly heatmap: Heatmap }) {
  const { names } = heatmap;
  const { rows, columns } = useSorting(
    columnsOf(names),
    useMemo(() => rowsOf(heatmap), [heatmap]),
  );
  return (
    <StackTable caption={heatmap.title} columns={columns}>
      {rows.map(({ cell, area }) => (
        <StackRow key={cell.id} head={`${cell.number} ${cell.label}`}>
          <StackCell label={names.area}>{area}</StackCell>
          <StackCell label={names.value} number first>
            <strong>
              <ChartNumber of={metricRefOf(cell, "value")}>{cell.text.value}</ChartNumber>
            </strong>
          </StackCell>
          <StackCell label={names.level}>
            <ChartNumber of={metricRefOf(cell, "level")}>{cell.text.level}</ChartNumber>
          </StackCell>
          <StackCell label={names.range} number>
            <ChartNumber of={metricRefOf(cell, "range")}>{cell.text.range}</ChartNumber>
          </StackCell>
        </StackRow>
      ))}
    </StackTable>
  );
}

function rowsOf({ areas }: Heatmap): readonly Row[] {
  return areas.flatMap(({ cells, label }) => cells.map((cell) => ({ cell, area: label })));
}

function columnsOf(names: Heatmap["names"]): readonly SortedColumn<Row>[] {
  return [
    { id: "practice", label: names.practice, sortBy: ({ cell }) => cell.label },
    { id: "area", label: names.area, sortBy: ({ area }) => area },
    { id: "value", label: names.value, number: true, sortBy: ({ cell }) => cell.value },
    { id: "level", label: names.level, sortBy: ({ cell }) => cell.text.level },
    { id: "range", label: names.range, number: true },
  ];
}

function metricRefOf({ id, applicable, value }: HeatmapCell, metric: "value" | "level" | "range"): MetricRef | null {
  const isThere = metric === "range" ? applicable : value !== null;
  return isThere ? { kind: "node", id, metric } : null;
}
