import type { Radar } from "#report/model.ts";
import { radarMetricRef } from "#report/radarMetricRef.ts";
import { StackCell, StackRow, StackTable } from "#ui/StackTable.tsx";
import { Told } from "./Told.tsx";

/** The figures of a radar as a table. */
export function RadarTable({ radar }: { readonly radar: Radar }) {
  const { names, axes, wave } = radar;
  // How it will be has no range of its own.
  const withRange = names.range !== "";
  const withTarget = axes.some((axis) => axis.target !== null);
  const withLast = axes.some((axis) => axis.last !== null);
  const columns = [
    { label: names.axis },
    { label: names.today, number: true },
    ...(withRange ? [{ label: names.range, number: true }] : []),
    ...(withTarget ? [{ label: names.target, number: true }] : []),
    ...(withLast ? [{ label: names.last, number: true }] : []),
  ];
  return (
    <StackTable caption={radar.title} columns={columns}>
      {axes.map((axis) => (
        <StackRow key={axis.id} head={axis.title}>
          <StackCell label={names.today} number first>
            <strong>
              <Told of={radarMetricRef(axis, wave, "value")}>{axis.text.value}</Told>
            </strong>
          </StackCell>
          {withRange && (
            <StackCell label={names.range} number>
              <Told of={radarMetricRef(axis, wave, "range")}>{axis.text.range}</Told>
            </StackCell>
          )}
          {withTarget && (
            <StackCell label={names.target} number>
              <Told of={radarMetricRef(axis, wave, "target")}>{axis.text.target}</Told>
            </StackCell>
          )}
          {withLast && (
            <StackCell label={names.last} number>
              <Told of={radarMetricRef(axis, wave, "last")}>{axis.text.last}</Told>
            </StackCell>
          )}
        </StackRow>
      ))}
    </StackTable>
  );
}
