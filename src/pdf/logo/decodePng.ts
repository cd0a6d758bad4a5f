import { unzlibSync } from "fflate";
import { MAX_PIXELS, type Pass, type Png, passesOf, readParts, sizeOf } from "./png.ts";

/** The pixels of a picture: three bytes of colour each, and one byte of opacity if not all are opaque. */
export type Pixels = {
  readonly width: number;
  readonly height: number;
  readonly colours: Uint8Array;
  readonly alpha: Uint8Array | null;
};

const TRANSPARENT = 0;
const OPAQUE = 255;

/** Decodes a PNG of any colour type (PNG, third edition, 9 and 13); returns null if it is damaged. */
export function decodePng(bytes: Uint8Array<ArrayBuffer>): Pixels | null {
  const png = readParts(bytes);
  // The app accepts no larger logo, but stored data may have been changed.
  if (png === null || png.width * png.height > MAX_PIXELS) return null;
  const packed = png.data.reduce((sum, { length }) => sum + length, 0);
  const joined = new Uint8Array(packed);
  let end = 0;
  for (const part of png.data) {
    joined.set(part, end);
    end += part.length;
  }
  try {
    // The fixed buffer limits the size of the decompressed data.
    return spread(png, unzlibSync(joined, { out: new Uint8Array(sizeOf(png)) }));
  } catch {
    return null;
  }
}

function spread(png: Png, data: Uint8Array): Pixels {
  const { width, height } = png;
  const colours = new Uint8Array(3 * width * height);
  const alpha = new Uint8Array(width * height).fill(OPAQUE);
  let at = 0;
  for (const pass of passesOf(png)) {
    const size = Math.max(1, (png.depth * png.samples) >> 3);
    let above = new Uint8Array(pass.line);
    for (let row = 0; row < pass.high; row++) {
      const line = data.subarray(at + 1, at + 1 + pass.line);
      restore(data[at] ?? 0, line, above, size);
      colourLine(png, pass, row, line, { colours, alpha });
      above = new Uint8Array(line);
      at += 1 + pass.line;
    }
  }
  brighten(colours, png.gamma);
  return { width, height, colours, alpha: alpha.some((opacity) => opacity < OPAQUE) ? alpha : null };
}

/** The gamma of screens, and a deviation from it that nobody sees. */
const SCREEN_GAMMA = 1 / 2.2;
const GAMMA_TOLERANCE = 0.02;

/** Converts colours to the gamma of screens if they were stored for another one (PNG, third edition, 13.13). */
function brighten(colours: Uint8Array, gamma: number): void {
  if (gamma === 0 || Math.abs(gamma - SCREEN_GAMMA) < GAMMA_TOLERANCE) return;
  const shown = Uint8Array.from({ length: 256 }, (_, value) =>
    Math.round(OPAQUE * (value / OPAQUE) ** (SCREEN_GAMMA / gamma)),
  );
  for (let at = 0; at < colours.length; at++) colours[at] = shown[colours[at] ?? 0] ?? 0;
}

/** Reverses the filter of a line, which stores differences from the pixel to the left, the one above, or both. */
function restore(filter: number, line: Uint8Array, above: Uint8Array, size: number): void {
  if (filter === 0) return;
  for (let at = 0; at < line.length; at++) {
    const left = at < size ? 0 : (line[at - size] ?? 0);
    const up = above[at] ?? 0;
    const corner = at < size ? 0 : (above[at - size] ?? 0);
    line[at] = (line[at] ?? 0) + guessOf(filter, left, up, corner);
  }
}

function guessOf(filter: number, left: number, up: number, corner: number): number {
  if (filter === 1) return left;
  if (filter === 2) return up;
  return filter === 3 ? (left + up) >> 1 : nearest(left, up, corner);
}

/** Returns the neighbour closest to left + up − corner (the Paeth predictor). */
function nearest(left: number, up: number, corner: number): number {
  const [toLeft, toUp, toCorner] = [Math.abs(up - corner), Math.abs(left - corner), Math.abs(left + up - 2 * corner)];
  if (toLeft <= toUp && toLeft <= toCorner) return left;
  return toUp <= toCorner ? up : corner;
}

type Target = Pick<Pixels, "colours"> & { readonly alpha: Uint8Array };

function colourLine(
  png: Png,
  { left, top, across, down, wide }: Pass,
  row: number,
  line: Uint8Array,
  to: Target,
): void {
  const { width, depth, samples, kind, palette, clear } = png;
  const scale = kind === 3 ? 1 : OPAQUE / (2 ** Math.min(8, depth) - 1);
  const sample = (index: number) => sampleOf(line, index, depth) * scale;
  const hasAlpha = samples % 2 === 0;
  for (let x = 0; x < wide; x++) {
    const place = (top + row * down) * width + left + x * across;
    const first = x * samples;
    if (kind === 3) {
      const index = sample(first);
      to.colours.set(palette.subarray(3 * index, 3 * index + 3), 3 * place);
      to.alpha[place] = clear[index] ?? OPAQUE;
      continue;
    }
    for (let channel = 0; channel < 3; channel++)
      to.colours[3 * place + channel] = sample(first + (samples > 2 ? channel : 0));
    if (hasAlpha) to.alpha[place] = sample(first + samples - 1);
    else if (clear.length >= 2 * samples && isClear(png, line, first)) to.alpha[place] = TRANSPARENT;
  }
}

/** Returns the value of a sample; for sixteen bits, the upper eight. */
function sampleOf(line: Uint8Array, index: number, depth: number): number {
  if (depth >= 8) return line[(index * depth) >> 3] ?? 0;
  const bit = index * depth;
  return ((line[bit >> 3] ?? 0) >> (8 - depth - (bit & 7))) & (2 ** depth - 1);
}

/** Tells whether a pixel has the colour declared transparent, which is stored in two bytes per sample. */
function isClear({ depth, samples, clear }: Png, line: Uint8Array, first: number): boolean {
  for (let index = 0; index < samples; index++) {
    const at = first + index;
    const exact = depth === 16 ? ((line[2 * at] ?? 0) << 8) | (line[2 * at + 1] ?? 0) : sampleOf(line, at, depth);
    if (exact !== (((clear[2 * index] ?? 0) << 8) | (clear[2 * index + 1] ?? 0))) return false;
  }
  return true;
}
