/** The value by which a row is sorted; null if it has none. */
export type SortValue = number | string | null;

/**
 * Sorts rows by the value of `by`, stably. Numbers come before texts, and texts follow the collation of the locale.
 * Rows without a value come last in both directions.
 */
export function sortRows<Row>(
  rows: readonly Row[],
  by: (row: Row) => SortValue,
  descending: boolean,
  locale: string,
): readonly Row[] {
  const { compare } = new Intl.Collator(locale, { numeric: true });
  const order = (a: SortValue, b: SortValue): number => {
    if (typeof a === "number" && typeof b === "number") return a - b;
    if (typeof a === "string" && typeof b === "string") return compare(a, b);
    return typeof a === "number" ? -1 : 1;
  };
  const valued = rows.map((row) => ({ row, value: by(row) }));
  const there = valued.filter(({ value }) => value !== null);
  const sorted = there.toSorted((a, b) => (descending ? order(b.value, a.value) : order(a.value, b.value)));
  return [...sorted, ...valued.filter(({ value }) => value === null)].map(({ row }) => row);
}
