import type { MetricRef } from "#report/metricRef.ts";
import type { Waves } from "#report/plan/waves.ts";
import { StackCell, StackRow, StackTable } from "#ui/StackTable.tsx";
import { ChartNumber } from "./ChartNumber.tsx";

/** The states of a plan as a table. */
export function WavesTable({ waves }: { readonly waves: Waves }) {
  const { names, states } = waves;
  const risks = states.some(({ risk }) => risk !== null);
  const columns = [
    { label: names.state },
    { label: names.value, number: true },
    { label: names.level },
    ...(risks ? [{ label: names.risk, number: true }] : []),
    { label: names.steps, number: true },
    ...(names.effort === "" ? [] : [{ label: names.effort, number: true }]),
  ];
  return (
    <StackTable caption={waves.title} columns={columns}>
      {states.map(({ wave, label, metrics, text }) => (
        <StackRow key={wave} head={label}>
          <StackCell label={names.value} number first>
            <strong>
              <ChartNumber of={metrics.value}>{text.value}</ChartNumber>
            </strong>
          </StackCell>
          <StackCell label={names.level}>
            <ChartNumber of={metrics.level}>{text.level}</ChartNumber>
          </StackCell>
          {risks && (
            <StackCell label={names.risk} number>
              <ChartNumber of={metrics.risk}>{text.risk}</ChartNumber>
            </StackCell>
          )}
          <StackCell label={names.steps} number>
            <ChartNumber of={stepsOf(wave, "count")}>{text.steps}</ChartNumber>
          </StackCell>
          {names.effort !== "" && (
            <StackCell label={names.effort} number>
              <ChartNumber of={stepsOf(wave, "points")}>{text.effort}</ChartNumber>
            </StackCell>
          )}
        </StackRow>
      ))}
    </StackTable>
  );
}

/** Returns the reference to the steps of a wave, or to their effort; null for today. */
function stepsOf(wave: number, metric: "count" | "points"): MetricRef | null {
  return wave === 0 ? null : { kind: "steps", which: "planned", wave, metric };
}
