import type { Radar } from "#report/radar.ts";
import { radarMetricRef } from "#report/radarMetricRef.ts";
import { StackCell, StackRow, StackTable } from "#ui/StackTable.tsx";
import { ChartNumber } from "./ChartNumber.tsx";
import type { RadarBenchmark } from "./radarBenchmark.ts";

/** The numbers of a radar as a table. */
export function RadarTable({ radar, benchmark }: { readonly radar: Radar; readonly benchmark: RadarBenchmark | null }) {
  const { names, axes, wave } = radar;
  // A projection has no range.
  const withRange = names.range !== "";
  const withTarget = axes.some((axis) => axis.target !== null);
  const withLast = axes.some((axis) => axis.last !== null);
  const columns = [
    { label: names.axis },
    { label: names.today, number: true },
    ...(withRange ? [{ label: names.range, number: true }] : []),
    ...(withTarget ? [{ label: names.target, number: true }] : []),
    ...(withLast ? [{ label: names.last, number: true }] : []),
    ...(benchmark === null ? [] : [{ label: benchmark.name, number: true }]),
  ];
  return (
    <StackTable caption={radar.title} columns={columns}>
      {axes.map((axis) => (
        <StackRow key={axis.id} head={axis.title}>
          <StackCell label={names.today} number first>
            <strong>
              <ChartNumber of={radarMetricRef(axis, wave, "value")}>{axis.text.value}</ChartNumber>
            </strong>
          </StackCell>
          {withRange && (
            <StackCell label={names.range} number>
              <ChartNumber of={radarMetricRef(axis, wave, "range")}>{axis.text.range}</ChartNumber>
            </StackCell>
          )}
          {withTarget && (
            <StackCell label={names.target} number>
              <ChartNumber of={radarMetricRef(axis, wave, "target")}>{axis.text.target}</ChartNumber>
            </StackCell>
          )}
          {withLast && (
            <StackCell label={names.last} number>
              <ChartNumber of={radarMetricRef(axis, wave, "last")}>{axis.text.last}</ChartNumber>
            </StackCell>
          )}
          {benchmark !== null && (
            <StackCell label={benchmark.name} number>
              {benchmark.texts.get(axis.id)}
            </StackCell>
          )}
        </StackRow>
      ))}
    </StackTable>
  );
}
