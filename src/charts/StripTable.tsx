import type { Strip } from "#report/strip/model.ts";
import { StackCell, StackRow, StackTable } from "#ui/StackTable.tsx";

/** The figures of a strip as a table, a practice a row. */
export function StripTable({ strip }: { readonly strip: Strip }) {
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
              <strong>{cell.text.value}</strong>
            </StackCell>
            <StackCell label={names.level}>{cell.text.level}</StackCell>
            <StackCell label={names.range} number>
              {cell.text.range}
            </StackCell>
          </StackRow>
        )),
      )}
    </StackTable>
  );
}
