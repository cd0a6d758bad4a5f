/** What the paper says: a few pages that a board reads, or everything. */
export const EDITIONS = ["board", "full"] as const;
/** Which document is made: for the board, or with every answer. */
export type Edition = (typeof EDITIONS)[number];
