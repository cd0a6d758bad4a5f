/** Maximum number of pixels of a logo. */
export const MAX_PIXELS = 4_000_000;

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** Length of the signature, and of a chunk without its data: length, name and checksum. */
const SIGNATURE_LENGTH = 8;
const CHUNK_OVERHEAD = 12;
/** Colour type → samples per pixel, and allowed bits per sample. */
const COLOUR_TYPES: ReadonlyMap<number, { readonly samples: number; readonly depths: readonly number[] }> = new Map([
  [0, { samples: 1, depths: [1, 2, 4, 8, 16] }],
  [2, { samples: 3, depths: [8, 16] }],
  [3, { samples: 1, depths: [1, 2, 4, 8] }],
  [4, { samples: 2, depths: [8, 16] }],
  [6, { samples: 4, depths: [8, 16] }],
]);
/** The start and the pixel spacing of each pass of an interlaced picture. */
const INTERLACED_PASSES = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
] as const;
const ONE_PASS = [[0, 0, 1, 1]] as const;
/** The highest filter type: a line is stored unfiltered, or with one of four filters. */
const MAX_FILTER = 4;

/** The header of a PNG. `kind` is its colour type. */
export type PngHead = {
  readonly width: number;
  readonly height: number;
  readonly kind: number;
  /** Bits per sample, and samples per pixel. */
  readonly depth: number;
  readonly samples: number;
  readonly interlaced: boolean;
};

/** A parsed PNG. */
export type Png = PngHead & {
  /** Three bytes per colour; empty without a palette. */
  readonly palette: Uint8Array;
  /** The transparency data (`tRNS`), in the format of the colour type; empty without transparency. */
  readonly clear: Uint8Array;
  /** The gamma of the samples, 0.45455 for screens; 0 if unknown, or if a colour profile replaces it. */
  readonly gamma: number;
  /** The compressed pixels, chunk by chunk. */
  readonly data: readonly Uint8Array<ArrayBuffer>[];
};

/** A pass: the position and spacing of its pixels, and the bytes per line without the filter byte. */
export type Pass = {
  readonly left: number;
  readonly top: number;
  readonly across: number;
  readonly down: number;
  readonly wide: number;
  readonly high: number;
  readonly line: number;
};

/** Tells whether bytes start with the PNG signature. */
export function isPng(bytes: Uint8Array): boolean {
  return SIGNATURE.every((byte, index) => bytes[index] === byte);
}

/** Parses the header of a PNG; returns null if it is invalid. */
export function pngHead(bytes: Uint8Array): PngHead | null {
  if (bytes.length < SIGNATURE_LENGTH + CHUNK_OVERHEAD + 13) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [depth = 0, kind = 0, , , interlace = 0] = bytes.subarray(24, 29);
  const known = COLOUR_TYPES.get(kind);
  const sound = view.getUint32(8) === 13 && view.getUint32(12) === 0x49484452 && interlace <= 1;
  if (!sound || known === undefined || !known.depths.includes(depth)) return null;
  const size = { width: view.getUint32(16), height: view.getUint32(20) };
  return { ...size, kind, depth, samples: known.samples, interlaced: interlace === 1 };
}

/** Parses the chunks of a PNG; returns null if it has no end, or lacks pixels or their palette. */
export function readParts(bytes: Uint8Array<ArrayBuffer>): Png | null {
  const head = pngHead(bytes);
  if (head === null) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const data: Uint8Array<ArrayBuffer>[] = [];
  let palette = new Uint8Array();
  let clear = new Uint8Array();
  let gamma = 0;
  let hasProfile = false;
  for (let at = SIGNATURE_LENGTH; at + CHUNK_OVERHEAD <= bytes.length; ) {
    const length = view.getUint32(at);
    const name = view.getUint32(at + 4);
    const content = bytes.subarray(at + 8, at + 8 + length);
    if (name === 0x49454e44)
      return data.length > 0 && isColoured(head, palette)
        ? { ...head, palette, clear, gamma: hasProfile ? 0 : gamma, data }
        : null;
    if (name === 0x504c5445) palette = content;
    if (name === 0x74524e53) clear = content;
    if (name === 0x49444154) data.push(content);
    // sRGB and iCCP replace gAMA, and normally mean the gamma of screens.
    if (name === 0x67414d41 && length === 4) gamma = view.getUint32(at + 8) / 100_000;
    if (name === 0x73524742 || name === 0x69434350) hasProfile = true;
    at += CHUNK_OVERHEAD + length;
  }
  return null;
}

function isColoured({ kind }: PngHead, palette: Uint8Array): boolean {
  return kind !== 3 || (palette.length > 0 && palette.length % 3 === 0);
}

/** Returns the passes of a PNG in their stored order. */
export function passesOf({ width, height, depth, samples, interlaced }: PngHead): readonly Pass[] {
  return (interlaced ? INTERLACED_PASSES : ONE_PASS)
    .map(([left, top, across, down]) => {
      const wide = Math.ceil(Math.max(0, width - left) / across);
      const high = Math.ceil(Math.max(0, height - top) / down);
      return { left, top, across, down, wide, high, line: Math.ceil((wide * depth * samples) / 8) };
    })
    .filter(({ wide, high }) => wide > 0 && high > 0);
}

/** Returns the number of bytes of a PNG's decompressed pixels, including the filter byte of each line. */
export function sizeOf(head: PngHead): number {
  return passesOf(head).reduce((sum, { high, line }) => sum + high * (1 + line), 0);
}

/** Tells whether the pixel data has the expected size and each line has a known filter. */
export function isWhole(head: PngHead, pixels: Uint8Array): boolean {
  if (pixels.length !== sizeOf(head)) return false;
  let at = 0;
  for (const { high, line } of passesOf(head)) {
    for (let row = 0; row < high; row++) {
      if ((pixels[at] ?? 0) > MAX_FILTER) return false;
      at += 1 + line;
    }
  }
  return true;
}
