import type { MetricRef } from "#report/metricRef.ts";
import type { Waves } from "#report/plan/model.ts";
import { StackCell, StackRow, StackTable } from "#ui/StackTable.tsx";
import { Told } from "./Told.tsx";

/** The states of a plan as a table. */
export function WavesTable({ waves }: { readonly waves: Waves }) {
  const { names, states } = waves;
  const columns = [
    { label: names.state },
    { label: names.value, number: true },
    { label: names.level },
    { label: names.risk, number: true },
    { label: names.steps, number: true },
    { label: names.effort, number: true },
  ];
  return (
    <StackTable caption={waves.title} columns={columns}>
      {states.map(({ wave, label, figures, text }) => (
        <StackRow key={wave} head={label}>
          <StackCell label={names.value} number first>
            <strong>
              <Told of={figures.value}>{text.value}</Told>
            </strong>
          </StackCell>
          <StackCell label={names.level}>
            <Told of={figures.level}>{text.level}</Told>
          </StackCell>
          <StackCell label={names.risk} number>
            <Told of={figures.risk}>{text.risk}</Told>
          </StackCell>
          <StackCell label={names.steps} number>
            <Told of={stepsOf(wave, "count")}>{text.steps}</Told>
          </StackCell>
          <StackCell label={names.effort} number>
            <Told of={stepsOf(wave, "points")}>{text.effort}</Told>
          </StackCell>
        </StackRow>
      ))}
    </StackTable>
  );
}

/** The steps of a wave, or their effort; today has none. */
function stepsOf(wave: number, figure: "count" | "points"): MetricRef | null {
  return wave === 0 ? null : { kind: "steps", which: "planned", wave, figure };
}
