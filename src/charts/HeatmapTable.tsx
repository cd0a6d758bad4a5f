import type { MetricRef } from "#report/metricRef.ts";
import type { Heatmap, HeatmapCell } from "#report/heatmap/heatmap.ts";
import { StackCell, StackRow, StackTable } from "#ui/StackTable.tsx";
import { ChartNumber } from "./ChartNumber.tsx";

/** The figures of a heatmap as a table, a practice a row. */
export function HeatmapTable({ heatmap }: { readonly heatmap: Heatmap }) {
  const { names } = heatmap;
  const columns = [
    { label: names.practice },
    { label: names.area },
    { label: names.value, number: true },
    { label: names.level },
    { label: names.range, number: true },
  ];
  return (
    <StackTable caption={heatmap.title} columns={columns}>
      {heatmap.areas.flatMap((area) =>
        area.cells.map((cell) => (
          <StackRow key={cell.id} head={`${cell.number} ${cell.label}`}>
            <StackCell label={names.area}>{area.label}</StackCell>
            <StackCell label={names.value} number first>
              <strong>
                <ChartNumber of={figureOf(cell, "value")}>{cell.text.value}</ChartNumber>
              </strong>
            </StackCell>
            <StackCell label={names.level}>
              <ChartNumber of={figureOf(cell, "level")}>{cell.text.level}</ChartNumber>
            </StackCell>
            <StackCell label={names.range} number>
              <ChartNumber of={figureOf(cell, "range")}>{cell.text.range}</ChartNumber>
            </StackCell>
          </StackRow>
        )),
      )}
    </StackTable>
  );
}

function figureOf({ id, applicable, value }: HeatmapCell, figure: "value" | "level" | "range"): MetricRef | null {
  const isThere = figure === "range" ? applicable : value !== null;
  return isThere ? { kind: "node", id, figure } : null;
}
