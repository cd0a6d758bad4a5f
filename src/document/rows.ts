import type { Report } from "#report/report.ts";
import type { DocumentOptions } from "./options.ts";

/** How many rows of each list a board sees. */
export type Rows = {
  readonly risks: number;
  readonly steps: number;
  readonly moves: number;
  readonly differences: number;
  readonly leftOut: number;
};

/** There is room while one of the two is missing: progress since a snapshot, or several respondents. */
const ROOMY: Rows = { risks: 8, steps: 5, moves: 4, differences: 4, leftOut: 3 };
const CROWDED: Rows = { risks: 8, steps: 3, moves: 3, differences: 3, leftOut: 2 };
/** For names of which each takes all the lines that it may. */
const WORDY: Rows = { risks: 7, steps: 4, moves: 2, differences: 2, leftOut: 2 };
/** Where lists are to be cut shorter still, so that the pages do not become too many. */
const TIGHT = { moves: 2, differences: 2, leftOut: 1 };
const LONG = 70;

/** The rows with which the board edition stays within its six pages. */
export function rowsOf({ agreement, progress, areas }: Report, tight?: DocumentOptions["tight"]): Rows {
  const long = areas.filter(({ title }) => title.length > LONG).length;
  const crowded = agreement !== null && progress !== null;
  const rows = long > areas.length / 2 ? WORDY : crowded ? CROWDED : ROOMY;
  return tight === undefined ? rows : { ...rows, ...TIGHT };
}
