import type { Block, Cell } from "#document/document.ts";
import type { TextStyle } from "#pdf/page/theme.ts";
import { chunksOf } from "#pdf/text/atoms.ts";
import type { Faces } from "#pdf/text/measure.ts";
import type { Run } from "#report/runs.ts";
import { signRoom } from "./tableCell.ts";

type Table = Pick<Extract<Block, { kind: "table" }>, "columns" | "rows">;

/** A word can widen its column up to this share of the table; a longer word is broken. */
const MAX_WORD_SHARE = 0.3;
/** Tables with fewer columns have room for every word. */
const MIN_CROWDED_COLUMNS = 3;

/**
 * Returns the widths of columns in `room` points, by their shares, adjusted so that no word is broken if there is room.
 */
export function columnWidths(table: Table, room: number, style: TextStyle, faces: Faces): readonly number[] {
  const shares = table.columns.map((column) => column.width);
  if (shares.length < MIN_CROWDED_COLUMNS)
    return spread(
      shares,
      shares.map(() => 0),
      room,
    );
  const words = table.columns.map((column, index) => {
    const cells: readonly (Cell | undefined)[] = [{ runs: column.header }, ...table.rows.map((row) => row[index])];
    return Math.max(0, ...cells.map((cell) => (cell === undefined ? 0 : longestWord(cell, style, faces))));
  });
  return spread(
    shares,
    words.map((word) => Math.min(word, MAX_WORD_SHARE * room)),
    room,
  );
}

/** Divides `room` by shares, with a minimum for each; the columns above their minimum give up the difference. */
export function spread(shares: readonly number[], least: readonly number[], room: number): readonly number[] {
  const sum = (numbers: readonly number[]) => numbers.reduce((all, number) => all + number, 0);
  const fair = shares.map((share) => (room * share) / sum(shares));
  if (sum(least) >= room) return fair;
  const narrow = new Set<number>();
  for (;;) {
    const rest = room - sum(least.filter((_, index) => narrow.has(index)));
    const parts = sum(shares.filter((_, index) => !narrow.has(index)));
    const widths = shares.map((share, index) => (narrow.has(index) ? (least[index] ?? 0) : (rest * share) / parts));
    const short = widths.findIndex((width, index) => !narrow.has(index) && width < (least[index] ?? 0));
    if (short < 0) return widths;
    narrow.add(short);
  }
}

function longestWord(cell: Cell, style: TextStyle, faces: Faces): number {
  return signRoom(cell) + longestOf(cell.runs, style, faces);
}

function longestOf(runs: readonly Run[], style: TextStyle, faces: Faces): number {
  let longest = 0;
  for (const chunk of chunksOf(runs, style, faces)) {
    if (chunk.kind === "word")
      longest = Math.max(
        longest,
        chunk.atoms.reduce((sum, atom) => sum + atom.width, 0),
      );
  }
  return longest;
}
