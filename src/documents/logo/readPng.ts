import type { LogoError } from "#report/brand/logo.ts";
import { err, ok, type Result } from "#lib/result.ts";
import { inflate } from "#documents/inflate.ts";

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** The header: length, name, thirteen bytes, check sum. */
const FIRST = 8;
const FRAME = 12;
/** Colour type → how many samples a pixel has, and how many bits a sample may have. */
const KINDS: ReadonlyMap<number, { readonly samples: number; readonly depths: readonly number[] }> = new Map([
  [0, { samples: 1, depths: [1, 2, 4, 8, 16] }],
  [2, { samples: 3, depths: [8, 16] }],
  [3, { samples: 1, depths: [1, 2, 4, 8] }],
  [4, { samples: 2, depths: [8, 16] }],
  [6, { samples: 4, depths: [8, 16] }],
]);
/** Where each pass of an interlaced picture begins, and how far apart its pixels are. */
const PASSES = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
] as const;

export type PngHead = { readonly width: number; readonly height: number };
type Head = PngHead & { readonly bits: number; readonly interlaced: boolean; readonly indexed: boolean };

/** Whether bytes begin as a PNG does. */
export function isPng(bytes: Uint8Array): boolean {
  return SIGNATURE.every((byte, index) => bytes[index] === byte);
}

/** The size of a PNG, as its head tells; null when it is none. */
export function pngHead(bytes: Uint8Array): PngHead | null {
  return headOf(bytes);
}

/** Whether a PNG is whole: its parts follow each other, and there is a colour for each pixel. */
export async function checkPng(bytes: Uint8Array<ArrayBuffer>): Promise<Result<null, LogoError>> {
  const head = headOf(bytes);
  const parts = head === null ? null : partsOf(bytes);
  if (head === null || parts === null || parts.data.length === 0) return err("damaged");
  if (head.indexed && !parts.hasPalette) return err("damaged");
  const expected = sizeOf(head);
  const pixels = await inflate(new Uint8Array(await new Blob([...parts.data]).arrayBuffer()), expected);
  return pixels?.length === expected ? ok(null) : err("damaged");
}

function headOf(bytes: Uint8Array): Head | null {
  if (bytes.length < FIRST + FRAME + 13) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [depth = 0, kind = 0, , , interlace = 0] = bytes.subarray(24, 29);
  const known = KINDS.get(kind);
  const sound = view.getUint32(8) === 13 && view.getUint32(12) === 0x49484452 && interlace <= 1;
  if (!sound || known === undefined || !known.depths.includes(depth)) return null;
  const size = { width: view.getUint32(16), height: view.getUint32(20) };
  return { ...size, bits: depth * known.samples, interlaced: interlace === 1, indexed: kind === 3 };
}

/** The compressed pixels, part by part; null where the parts do not lead to the end. */
function partsOf(bytes: Uint8Array<ArrayBuffer>) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const data: Uint8Array<ArrayBuffer>[] = [];
  let hasPalette = false;
  for (let at = FIRST; at + FRAME <= bytes.length; ) {
    const length = view.getUint32(at);
    const name = view.getUint32(at + 4);
    if (name === 0x49454e44) return { data, hasPalette };
    if (name === 0x504c5445) hasPalette = length > 0 && length % 3 === 0;
    if (name === 0x49444154) data.push(bytes.subarray(at + 8, at + 8 + length));
    at += FRAME + length;
  }
  return null;
}

/** How many bytes the pixels take, with the byte that begins each line. */
function sizeOf({ width, height, bits, interlaced }: Head): number {
  const ofLines = (wide: number, high: number) => (wide === 0 ? 0 : high * (1 + Math.ceil((wide * bits) / 8)));
  if (!interlaced) return ofLines(width, height);
  return PASSES.reduce(
    (sum, [x, y, across, down]) =>
      sum + ofLines(Math.ceil(Math.max(0, width - x) / across), Math.ceil(Math.max(0, height - y) / down)),
    0,
  );
}
