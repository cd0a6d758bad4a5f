/** A text as a picture: the opacity of each pixel, and its own colours if it has any. */
export type PaintedText = {
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  /** One byte per pixel, 0…255. */
  readonly alpha: Uint8Array;
  /** Three bytes per pixel, for emoji; null if the picture has the colour of its text. */
  readonly colours: Uint8Array | null;
};

/**
 * Paints the letters that a face lacks with the fonts of the device. In the browser the worker provides one; Node has
 * no canvas and no painter, so each letter becomes an empty box.
 */
export type Painter = {
  /** Returns the width of a text in thousandths of its size. */
  width(text: string): number;
  /** Paints a text of `size` points whose letters run in `direction`. `PICTURE` gives the picture's margins. */
  paint(text: string, size: number, direction: "ltr" | "rtl"): PaintedText;
};

/**
 * Space of a text's picture around its baseline, in font sizes: room for accents, descenders and overhanging letters.
 */
export const PICTURE = { above: 1.1, below: 0.4, beside: 0.15 } as const;

/**
 * The advance of a letter that cannot be painted, and the box that replaces it, from the baseline up; in thousandths of
 * the font size.
 */
export const EMPTY_BOX = { width: 600, left: 60, right: 540, top: 660 } as const;
