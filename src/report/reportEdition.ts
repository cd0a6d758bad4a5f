/** What the paper says: a few pages that a board reads, or everything. */
export const EDITIONS = ["board", "full"] as const;
export type Edition = (typeof EDITIONS)[number];
