/** A text as a picture: what each pixel takes of the colour, and colours of its own where it has some. */
export type PaintedText = {
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  /** One byte a pixel, 0…255. */
  readonly alpha: Uint8Array;
  /** Three bytes a pixel, for emoji; null where the whole picture has the colour of its text. */
  readonly colours: Uint8Array | null;
};

/**
 * Paints with the fonts of the machine what a face lacks. The core of the writer has no canvas: in the browser a worker
 * brings one, in Node there is none, and an empty box stands in the place of each letter.
 */
export type Painter = {
  /** The width of a text in thousandths of its size. */
  width(text: string): number;
  /** Paints a text `size` points high, whose letters run in `direction`. The picture is `PICTURE` times as high. */
  paint(text: string, size: number, direction: "ltr" | "rtl"): PaintedText;
};

/** Where the picture of a text stands around its baseline, in sizes: room for accents, descenders and what overhangs. */
export const PICTURE = { above: 1.1, below: 0.4, beside: 0.15 } as const;

/** The place of a letter that nothing can paint, and the box in it, from the baseline up; in thousandths of the size. */
export const EMPTY_BOX = { width: 600, left: 60, right: 540, top: 660 } as const;
