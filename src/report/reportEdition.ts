/** The editions of a report: a few pages for a board, or everything. */
export const EDITIONS = ["board", "full"] as const;
/** The edition of a report, for the board or with every answer. */
export type Edition = (typeof EDITIONS)[number];
