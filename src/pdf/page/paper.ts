/** A page and where things stand on it. All lengths are points, all heights measured from the upper edge. */
export type Paper = {
  readonly width: number;
  readonly height: number;
  /** Where the text begins, and its width. */
  readonly left: number;
  readonly measure: number;
  /** Text stands between `top` and `bottom`. */
  readonly top: number;
  readonly bottom: number;
  /** The baseline of what stands above the text on every page, the rule below it, and the baseline under the rule. */
  readonly header: number;
  readonly rule: number;
  readonly footer: number;
  /** The page on which text ends so much higher, so that the last page has more than a line or two. */
  readonly short?: { readonly page: number; readonly by: number };
};

const SIDE = 45;

function upright(width: number, height: number): Paper {
  return {
    width,
    height,
    left: SIDE,
    measure: width - 2 * SIDE,
    top: 78,
    bottom: height - 63.89,
    header: 51,
    rule: height - 50.89,
    footer: height - 35.89,
  };
}

/** The papers of a report, by their name in the document. */
export const PAPERS = { a4: upright(595.28, 841.89), letter: upright(612, 792) } as const;

/** The height that the text of one page may take. */
export function roomOf(paper: Paper): number {
  return paper.bottom - paper.top;
}
