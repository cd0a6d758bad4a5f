import type { Painters } from "#pdf/renderPdf.ts";
import { type PaintedText, type Painter, PICTURE } from "./painter.ts";

/** Dots per inch, the print resolution of text; more would enlarge files without a visible gain. */
const RESOLUTION = 300;
const POINTS_AN_INCH = 72;
/** The font size for measuring, so that widths are in thousandths. */
const MEASURING_SIZE = 1000;
/** A pixel with a channel above this is not black: the text has its own colours. */
const MAX_BLACK_CHANNEL = 40;
/** Maximum pixels of a canvas. Browsers allow some tens of megapixels; a line of text needs far less. */
const MAX_PIXELS = 16_000_000;

/**
 * Returns painters that use the fonts of the device for letters that the faces lack; null where there is no
 * `OffscreenCanvas`.
 */
export function canvasPainters(): Painters {
  return {
    serif: canvasPainter("serif", 400),
    sans: canvasPainter("sans-serif", 400),
    strong: canvasPainter("sans-serif", 600),
  };
}

function canvasPainter(family: "serif" | "sans-serif", weight: number): Painter | null {
  if (typeof OffscreenCanvas === "undefined") return null;
  const context = new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true });
  if (context === null) return null;
  const font = (pixels: number) => `${weight} ${pixels}px ${family}`;
  const widths = new Map<string, number>();
  const painted = new Map<string, PaintedText>();
  const width = (text: string): number => {
    const known = widths.get(text);
    if (known !== undefined) return known;
    context.font = font(MEASURING_SIZE);
    const measured = context.measureText(text).width;
    widths.set(text, measured);
    return measured;
  };
  const paint = (text: string, size: number, direction: "ltr" | "rtl"): PaintedText => {
    const key = `${size} ${direction} ${text}`;
    const picture = painted.get(key) ?? paintText(context, text, { size, direction, width: width(text), font });
    painted.set(key, picture);
    return picture;
  };
  return { width, paint };
}

type Options = {
  readonly size: number;
  readonly direction: "ltr" | "rtl";
  /** Thousandths of the font size. */
  readonly width: number;
  readonly font: (pixels: number) => string;
};

function paintText(
  context: OffscreenCanvasRenderingContext2D,
  text: string,
  { size, direction, width, font }: Options,
): PaintedText {
  const { above, below, beside } = PICTURE;
  const ems = width / MEASURING_SIZE + 2 * beside;
  const wanted = (size * RESOLUTION) / POINTS_AN_INCH;
  const pixels = Math.min(wanted, Math.sqrt(MAX_PIXELS / (ems * (above + below))));
  const canvas = context.canvas;
  canvas.width = Math.max(1, Math.ceil(pixels * ems));
  canvas.height = Math.ceil(pixels * (above + below));
  context.font = font(pixels);
  context.direction = direction;
  context.textAlign = "left";
  context.fillText(text, beside * pixels, above * pixels);
  return separate(context.getImageData(0, 0, canvas.width, canvas.height));
}

/** Separates opacity from colour; colours are null if all pixels are black. */
function separate({ data, width, height }: ImageData): PaintedText {
  const alpha = new Uint8Array(width * height);
  const colours = new Uint8Array(3 * width * height);
  let coloured = false;
  for (let pixel = 0; pixel < alpha.length; pixel++) {
    const opacity = data[4 * pixel + 3] ?? 0;
    alpha[pixel] = opacity;
    for (let channel = 0; opacity > 0 && channel < 3; channel++) {
      const value = data[4 * pixel + channel] ?? 0;
      colours[3 * pixel + channel] = value;
      if (value > MAX_BLACK_CHANNEL && opacity > 128) coloured = true;
    }
  }
  return { width, height, alpha, colours: coloured ? colours : null };
}
