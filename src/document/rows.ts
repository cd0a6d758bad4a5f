import type { Report } from "#report/report.ts";
import type { DocumentOptions } from "./options.ts";

/** Number of rows of each list in the board edition. */
export type Rows = {
  readonly risks: number;
  readonly steps: number;
  readonly moves: number;
  readonly differences: number;
  readonly leftOut: number;
};

/** `ROOMY_ROWS` applies unless the report has both progress since a snapshot and several respondents. */
const ROOMY_ROWS: Rows = { risks: 8, steps: 5, moves: 4, differences: 4, leftOut: 3 };
const CROWDED_ROWS: Rows = { risks: 8, steps: 3, moves: 3, differences: 3, leftOut: 2 };
/** For long names that take all their lines. */
const WORDY: Rows = { risks: 7, steps: 4, moves: 2, differences: 2, leftOut: 2 };
/** Further limits if the pages would be too many. */
const TIGHT = { moves: 2, differences: 2, leftOut: 1 };
const LONG_TITLE = 70;

/** Returns the numbers of rows that keep the board edition within six pages. */
export function rowsOf({ agreement, progress, areas }: Report, tight?: DocumentOptions["tight"]): Rows {
  const long = areas.filter(({ title }) => title.length > LONG_TITLE).length;
  const crowded = agreement !== null && progress !== null;
  const rows = long > areas.length / 2 ? WORDY : crowded ? CROWDED_ROWS : ROOMY_ROWS;
  return tight === undefined ? rows : { ...rows, ...TIGHT };
}
