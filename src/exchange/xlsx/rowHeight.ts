import type { TableCell } from "#exchange/tables/table.ts";

/** Points per line, and the maximum height that Excel allows. */
const LINE_HEIGHT = 15;
const MAX_HEIGHT = 409;
/** The minimum fill of a line, as a share of the column's width; substitute fonts are wider. */
const MIN_FILL = 0.88;

/**
 * Returns the height of a row in points, from the column widths in letters: Excel computes it itself, but LibreOffice
 * and others show only one line of wrapped text if the file does not state a height.
 */
export function rowHeight(cells: readonly TableCell[], widths: readonly number[]): number {
  const lines = cells.map((cell, index) => (cell.kind === "text" ? linesOf(cell.text, widths[index] ?? 1) : 1));
  return Math.min(MAX_HEIGHT, LINE_HEIGHT * Math.max(1, ...lines));
}

function linesOf(text: string, width: number): number {
  const room = Math.max(1, Math.floor(width * MIN_FILL));
  return text.split("\n").reduce((sum, line) => sum + wrappedLines(line, room), 0);
}

/** Counts the lines of wrapped words; a word longer than a line is broken. */
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
