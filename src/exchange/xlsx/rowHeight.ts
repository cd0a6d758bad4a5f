import type { TableCell } from "#exchange/tables/table.ts";

/** Points of a line, and the most that Excel allows for a row. */
const LINE = 15;
const HIGHEST = 409;
/** The part of a column's width that a line of words fills at least; faces that stand in for ours are wider. */
const FILLED = 0.88;

/**
 * The height of a row in points, from the columns' widths in letters: Excel finds it by itself, LibreOffice and others
 * leave a row of wrapped texts one line high when the file does not say it.
 */
export function rowHeight(cells: readonly TableCell[], widths: readonly number[]): number {
  const lines = cells.map((cell, index) => (cell.kind === "text" ? linesOf(cell.text, widths[index] ?? 1) : 1));
  return Math.min(HIGHEST, LINE * Math.max(1, ...lines));
}

function linesOf(text: string, width: number): number {
  const room = Math.max(1, Math.floor(width * FILLED));
  return text.split("\n").reduce((sum, line) => sum + wrappedLines(line, room), 0);
}

/** Words one after the other; one that is longer than a line is broken. */
function wrappedLines(line: string, room: number): number {
  let lines = 1;
  let used = 0;
  for (const { length } of line.split(" ")) {
    const needed = used === 0 ? length : used + 1 + length;
    if (needed <= room) {
      used = needed;
      continue;
    }
    if (used > 0) lines += 1;
    lines += Math.ceil(length / room) - 1;
    used = length % room || Math.min(length, room);
  }
  return lines;
}
