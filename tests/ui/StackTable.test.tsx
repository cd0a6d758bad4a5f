// A sortable table: by pointer and by key, announced by aria-sort.

import { fireEvent, render, screen } from "@testing-library/react";
import { expect, it, vi } from "vitest";
import { StackCell, StackRow, StackTable } from "#ui/StackTable.tsx";
import { type SortedColumn, type Sorting, useSorting } from "#ui/useSorting.ts";

type Row = { readonly name: string; readonly value: number };
const rows: readonly Row[] = [
  { name: "b", value: 2 },
  { name: "a", value: 3 },
  { name: "c", value: 1 },
];
const columns: readonly SortedColumn<Row>[] = [
  { id: "name", label: "Name", sortBy: ({ name }) => name },
  { id: "value", label: "Value", number: true, sortBy: ({ value }) => value },
  { id: "note", label: "Note" },
];

function Table({
  initial,
  keep,
}: {
  readonly initial: Sorting | null;
  readonly keep: (sorting: Sorting | null) => void;
}) {
  const sorted = useSorting(columns, rows, { initial, keep });
  return (
    <StackTable caption="Rows" columns={sorted.columns}>
      {sorted.rows.map(({ name, value }) => (
        <StackRow key={name} head={name}>
          <StackCell label="Value">{value}</StackCell>
          <StackCell label="Note">-</StackCell>
        </StackRow>
      ))}
    </StackTable>
  );
}

const names = () => screen.getAllByRole("rowheader").map((head) => head.textContent);
const sortOf = (name: string) => screen.getByRole("columnheader", { name }).getAttribute("aria-sort");

it("sorts by a column ascending, descending and unsorted, and stores that", () => {
  const keep = vi.fn();
  render(<Table initial={null} keep={keep} />);
  expect([names(), sortOf("Name"), sortOf("Note")]).toEqual([["b", "a", "c"], "none", null]);
  const value = screen.getByRole("button", { name: "Value" });
  fireEvent.click(value);
  expect([names(), sortOf("Value"), sortOf("Name")]).toEqual([["c", "b", "a"], "ascending", "none"]);
  fireEvent.click(value);
  expect([names(), sortOf("Value")]).toEqual([["a", "b", "c"], "descending"]);
  fireEvent.click(value);
  expect([names(), sortOf("Value")]).toEqual([["b", "a", "c"], "none"]);
  expect(keep.mock.calls).toEqual([
    [{ column: "value", descending: false }],
    [{ column: "value", descending: true }],
    [null],
  ]);
});

it("starts with the stored order, or unsorted if that column is missing", () => {
  const { unmount } = render(<Table initial={{ column: "name", descending: true }} keep={() => {}} />);
  expect(names()).toEqual(["c", "b", "a"]);
  unmount();
  render(<Table initial={{ column: "gone", descending: true }} keep={() => {}} />);
  expect(names()).toEqual(["b", "a", "c"]);
});
