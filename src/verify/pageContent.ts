/** A page of a PDF, as far as it can be compared with another. */
export type PageContent = {
  /** Size, turn and unit. */
  readonly box: string;
  /** Everything that is drawn, step by step: outlines of letters, places, colours, pixels. */
  readonly drawing: string;
  /** The letters that it shows, with the spaces between them. */
  readonly text: string;
  /** What lies on it: comments, fields, links. */
  readonly notes: readonly Note[];
};

export type Note = {
  /** Kind, place, address and words: what is told apart by. */
  readonly id: string;
  /** What it says; may be empty. */
  readonly text: string;
};
