import type { Radar } from "#report/model.ts";
import { StackCell, StackRow, StackTable } from "#ui/StackTable.tsx";

/** The figures of a radar as a table. */
export function RadarTable({ radar }: { readonly radar: Radar }) {
  const { names, axes } = radar;
  const withTarget = axes.some((axis) => axis.target !== null);
  const withLast = axes.some((axis) => axis.last !== null);
  const columns = [
    { label: names.axis },
    { label: names.today, number: true },
    { label: names.range, number: true },
    ...(withTarget ? [{ label: names.target, number: true }] : []),
    ...(withLast ? [{ label: names.last, number: true }] : []),
  ];
  return (
    <StackTable caption={radar.title} columns={columns}>
      {axes.map((axis) => (
        <StackRow key={axis.id} head={axis.title}>
          <StackCell label={names.today} number first>
            <strong>{axis.text.value}</strong>
          </StackCell>
          <StackCell label={names.range} number>
            {axis.text.range}
          </StackCell>
          {withTarget && (
            <StackCell label={names.target} number>
              {axis.text.target}
            </StackCell>
          )}
          {withLast && (
            <StackCell label={names.last} number>
              {axis.text.last}
            </StackCell>
          )}
        </StackRow>
      ))}
    </StackTable>
  );
}
