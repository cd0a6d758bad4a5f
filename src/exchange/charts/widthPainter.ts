import type { Painter } from "#pdf/page/painter.ts";

/** Widths in thousandths of the font size: East Asian characters are square, others about half as wide. */
const SQUARE_WIDTH = 1000;
const OTHER_WIDTH = 560;
const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\u{1f000}-\u{3fffd}]/u;
const EMPTY_PICTURE = { width: 0, height: 0, alpha: new Uint8Array(), colours: null };

/** Returns a painter that only measures: in an SVG file, text missing in our fonts stays text. */
export function widthPainter(): Painter {
  return {
    width: (text) =>
      Array.from(text).reduce((sum, letter) => sum + (WIDE.test(letter) ? SQUARE_WIDTH : OTHER_WIDTH), 0),
    paint: () => EMPTY_PICTURE,
  };
}
