import type { Strip } from "#report/strip/model.ts";
import type { ReactNode } from "react";
import { StackCell, StackRow, StackTable } from "#ui/StackTable.tsx";

/** How a figure of a practice is shown; a screen lets it open its explanation. */
export type ShowFigure = (practice: string, figure: "value" | "level" | "range", shown: string) => ReactNode;

/** The figures of a strip as a table, a practice a row. */
export function StripTable({ strip, show }: { readonly strip: Strip; readonly show: ShowFigure }) {
  const { names } = strip;
  const columns = [
    { label: names.practice },
    { label: names.area },
    { label: names.value, number: true },
    { label: names.level },
    { label: names.range, number: true },
  ];
  return (
    <StackTable caption={strip.title} columns={columns}>
      {strip.areas.flatMap((area) =>
        area.cells.map((cell) => (
          <StackRow key={cell.id} head={`${cell.number} ${cell.label}`}>
            <StackCell label={names.area}>{area.label}</StackCell>
            <StackCell label={names.value} number first>
              <strong>{show(cell.id, "value", cell.text.value)}</strong>
            </StackCell>
            <StackCell label={names.level}>{show(cell.id, "level", cell.text.level)}</StackCell>
            <StackCell label={names.range} number>
              {show(cell.id, "range", cell.text.range)}
            </StackCell>
          </StackRow>
        )),
      )}
    </StackTable>
  );
}
