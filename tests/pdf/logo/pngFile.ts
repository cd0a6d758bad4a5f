import { deflateSync } from "node:zlib";

export type PngPlan = {
  readonly width: number;
  readonly height: number;
  /** Colour type. */
  readonly kind: number;
  readonly depth?: number;
  readonly interlaced?: boolean;
  /** The stored lines, each with its filter byte; or replacement data for the compressed stream. */
  readonly lines: readonly (readonly number[])[] | Buffer;
  readonly palette?: readonly number[];
  readonly clear?: readonly number[];
};

/** Returns a PNG with exactly these lines; checksums are zero. */
export function pngFile({ width, height, kind, depth = 8, interlaced = false, ...rest }: PngPlan) {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([depth, kind, 0, 0, interlaced ? 1 : 0], 8);
  const { lines, palette, clear } = rest;
  const parts = [
    chunk("IHDR", head),
    ...(palette === undefined ? [] : [chunk("PLTE", Buffer.from(palette))]),
    ...(clear === undefined ? [] : [chunk("tRNS", Buffer.from(clear))]),
    chunk("IDAT", Buffer.isBuffer(lines) ? lines : deflateSync(Buffer.from(lines.flat()))),
    chunk("IEND", Buffer.alloc(0)),
  ];
  return new Uint8Array(Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), ...parts]));
}

function chunk(name: string, data: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  return Buffer.concat([length, Buffer.from(name), data, Buffer.alloc(4)]);
}
