/** The comparable content of a PDF page. */
export type PageContent = {
  /** Page size, rotation and unit. */
  readonly box: string;
  /** All drawing steps: glyph outlines, positions, colours, pixels. */
  readonly drawing: string;
  /** The text of the page, with spaces. */
  readonly text: string;
  /** Annotations: comments, fields, links. */
  readonly notes: readonly Note[];
};

/** A note or form field that a program added to a page. */
export type Note = {
  /** Type, position, address and text, which together identify a note. */
  readonly id: string;
  /** The text of the note; can be empty. */
  readonly text: string;
};
