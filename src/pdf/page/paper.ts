/** A page and its layout. All lengths are points, all heights are measured from the upper edge. */
export type Paper = {
  readonly width: number;
  readonly height: number;
  /** The left edge of the text, and its width. */
  readonly left: number;
  readonly measure: number;
  /** The upper and lower edge of the text. */
  readonly top: number;
  readonly bottom: number;
  /** The baseline of the page header, the position of the footer rule, and the baseline of the footer below it. */
  readonly header: number;
  readonly rule: number;
  readonly footer: number;
  /** By how many points the text of a page ends higher, by page number, so that the next page gets more of it. */
  readonly short?: ReadonlyMap<number, number>;
};

const SIDE_MARGIN = 45;

function upright(width: number, height: number): Paper {
  return {
    width,
    height,
    left: SIDE_MARGIN,
    measure: width - 2 * SIDE_MARGIN,
    top: 78,
    bottom: height - 63.89,
    header: 51,
    rule: height - 50.89,
    footer: height - 35.89,
  };
}

/** The papers of a report, by their name in the document. */
export const PAPERS = { a4: upright(595.28, 841.89), letter: upright(612, 792) } as const;

/** Returns the height available for the text of a page. */
export function roomOf(paper: Paper): number {
  return paper.bottom - paper.top;
}
