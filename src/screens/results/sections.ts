/** The parts of the long page that can be jumped to; each has an address of its own behind that of Results. */
export const SECTIONS = ["pledges", "commitments", "lenses", "frameworks", "weights"] as const;
export type Section = (typeof SECTIONS)[number];
