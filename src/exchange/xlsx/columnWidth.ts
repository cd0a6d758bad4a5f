import type { Table, TableCell } from "#exchange/tables/table.ts";

/** In characters of the default size, as Excel counts. */
const MIN_WIDTH = 9;
const MAX_WIDTH = 46;
/** Width of the filter arrow. */
const ARROW_WIDTH = 3;
/** Maximum letters of a text on one line; longer texts take about `LONG_TEXT_LINES` lines. */
const ONE_LINE = 30;
const LONG_TEXT_LINES = 3;

/** Returns the width of a column in letters: long texts take several lines, and no column takes the whole page. */
export function columnWidth({ columns, rows }: Table, index: number): number {
  const words = (columns[index] ?? "").split(" ");
  const head = ARROW_WIDTH + Math.max(...words.map(({ length }) => length));
  const widest = rows.reduce((most, row) => Math.max(most, lettersOf(row[index])), head);
  return Math.min(MAX_WIDTH, Math.max(MIN_WIDTH, widest + 1));
}

/** Returns the width of a column that is left for the text of its header. */
export function withoutArrow(width: number): number {
  return Math.max(1, width - ARROW_WIDTH);
}

function lettersOf(cell: TableCell | undefined): number {
  switch (cell?.kind) {
    case "text": {
      const longest = Math.max(...cell.text.split("\n").map(({ length }) => length));
      return longest <= ONE_LINE ? longest : Math.max(ONE_LINE, longest / LONG_TEXT_LINES);
    }
    case "day":
      return "2026-01-31".length;
    case "number":
    case "share":
      return Math.max("100.0%".length, `${cell.number}`.length) + 1;
    default:
      return 0;
  }
}
