/* Readers of logos, and of pictures of a camera. */
import { deflateSync } from "node:zlib";
import { encodeQR } from "qr";
import { decodeQR } from "qr/decode.js";
import { receiveCodes } from "#assessment/workshop/receive.ts";
import { readLogo } from "#pdf/logo/readLogo.ts";
import { type Draw, damageBytes, pick } from "./damage.ts";
import type { FuzzSubject } from "./fuzzSubject.ts";
import { textFrom } from "./generate.ts";
import { type Bytes, bytesOf, type Reader } from "./reader.ts";

/** Returns the readers of logos, from valid `logos`, and of QR codes in pictures. */
export function pictureReaders(subject: FuzzSubject, logos: readonly Bytes[]): readonly Reader[] {
  return [
    {
      name: "logo",
      files: logos,
      share: 120,
      make: (draw) => [makeSvg, makePng, makeJpeg][draw(3)]?.(draw) ?? makeSvg(draw),
      read: async (bytes) => (await readLogo(bytes)).ok,
    },
    {
      name: "QR picture",
      share: 10,
      files: [pictureOf("T1/cisos4ai/1.0.0/full/0", 3, () => 0)],
      damage: damagePicture,
      make: (draw) => pictureOf(textFrom(["T1/", "cisos4ai/", "1.0.0/", "0aZ"], 12, draw) || "a", 1 + draw(4), draw),
      read: (bytes) => readPicture(bytes, subject),
    },
  ];
}

const NAMES = [
  "g",
  "path",
  "rect",
  "circle",
  "use",
  "style",
  "defs",
  "clipPath",
  "text",
  "script",
  "image",
  "a",
  "set",
];
const NUMBERS = ["0", "-1", "10", "1e9", "1e999", "NaN", "50%", "10mm", ".5.5-2", "", "1,2 3"];
const VALUES = [
  "M0 0h10v10H0z",
  "M0 0a5 5 0 0110 0zA0 0 0 0 0 9 9",
  "M",
  "0,0 5,5 0",
  "scale(2)",
  "matrix(1 0 0 1 1e308 1e308)",
  "#a",
  "url(#a)",
  "url(https://a.example)",
  "javascript:globalThis.hasRun=1",
  "red",
  "rotate(1 2)",
  "evenodd",
  "none",
];
const ATTRIBUTES = [
  "d",
  "x",
  "y",
  "width",
  "height",
  "r",
  "rx",
  "points",
  "transform",
  "fill",
  "stroke",
  "id",
  "href",
  "xlink:href",
  "clip-path",
  "style",
  "viewBox",
  "opacity",
  "onload",
  "class",
  "preserveAspectRatio",
];

function makeSvg(draw: Draw): Bytes {
  const attributes = () =>
    Array.from({ length: draw(5) }, () => {
      const value = pick(draw, draw(2) === 0 ? NUMBERS : VALUES);
      return ` ${pick(draw, ATTRIBUTES)}="${value}"`;
    }).join("");
  const element = (depth: number): string => {
    const name = pick(draw, NAMES.slice(0, draw(10) === 0 ? NAMES.length : 5));
    const inside = Array.from({ length: depth === 0 ? 0 : draw(4) }, () => element(depth - 1)).join("");
    return `<${name}${attributes()}>${inside}</${name}>`;
  };
  const inside = Array.from({ length: draw(6) }, () => element(draw(5))).join("");
  const id = draw(3) === 0 ? '<g id="a"><use href="#a"/><use href="#a"/></g>' : '<path id="a" d="M0 0h9v9z"/>';
  return bytesOf(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${draw(50)} ${draw(50)}">${id}${inside}</svg>`);
}

/** Chunks of any kind and size, with the sizes of pictures from nothing to 2^31. */
function makePng(draw: Draw): Bytes {
  const size = () => (draw(4) === 0 ? 2 ** draw(32) : draw(40));
  const head = Buffer.alloc(13);
  head.writeUInt32BE(size(), 0);
  head.writeUInt32BE(size(), 4);
  head.set([pick(draw, [1, 2, 4, 8, 16, 3]) ?? 8, pick(draw, [0, 2, 3, 4, 6, 1]) ?? 6, 0, 0, draw(2)], 8);
  const pixels = deflateSync(Buffer.alloc(draw(2) === 0 ? draw(9000) : draw(30) * 100_000, draw(256)));
  const others = Array.from({ length: draw(4) }, () =>
    chunk(
      pick(draw, ["PLTE", "tRNS", "IDAT", "iCCP", "tEXt", "IEND", "acTL", "\0\0\0\0"]) ?? "",
      randomBytes(draw(99), draw),
    ),
  );
  const parts = [chunk("IHDR", head), ...others, chunk("IDAT", pixels), chunk("IEND", Buffer.alloc(0))];
  return new Uint8Array(Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), ...parts]));
}

function chunk(type: string, content: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), content]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

function crc32(bytes: Uint8Array): number {
  let crc = 0xffff_ffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb8_8320 : 0);
  }
  return (crc ^ 0xffff_ffff) >>> 0;
}

/** Segments of any kind, whose lengths are right or not, with an Exif part of any content. */
function makeJpeg(draw: Draw): Bytes {
  const segments = Array.from({ length: 1 + draw(6) }, () => {
    const marker = pick(draw, [0xc0, 0xc2, 0xda, 0xdb, 0xe0, 0xe1, 0xe2, 0xfe, 0xff, 0xd0, 0xd9]) ?? 0;
    const exif = marker === 0xe1 ? Buffer.from("Exif\0\0II*\0\x08\0\0\0", "latin1") : Buffer.alloc(0);
    const content = Buffer.concat([exif, randomBytes(draw(60), draw)]);
    const length = draw(5) === 0 ? draw(0x10000) : content.length + 2;
    return Buffer.concat([Buffer.from([0xff, marker, length >> 8, length & 0xff]), content]);
  });
  return new Uint8Array(Buffer.concat([Buffer.from([0xff, 0xd8]), ...segments, Buffer.from([0xff, 0xd9])]));
}

const randomBytes = (length: number, draw: Draw): Buffer => Buffer.from(Array.from({ length }, () => draw(256)));

/** A picture in the form of these tests: its width and height in two bytes each, then a byte of grey for each pixel. */
function pictureOf(text: string, scale: number, draw: Draw): Bytes {
  const modules = encodeQR(text.slice(0, 600), "raw", { scale });
  const width = modules.length;
  const noise = draw(3) === 0 ? draw(120) : 0;
  const grey = modules.flatMap((row) =>
    row.map((dark) => (dark ? 20 : 230) + (noise === 0 ? 0 : draw(noise) - noise / 2)),
  );
  return new Uint8Array([
    width >> 8,
    width & 255,
    width >> 8,
    width & 255,
    ...grey.map((one) => Math.max(0, Math.min(255, one))),
  ]);
}

/** Paints rectangles over a picture, or damages its bytes. */
function damagePicture(file: Bytes, draw: Draw): Bytes {
  if (draw(3) === 0) return damageBytes(file, draw);
  const damaged = file.slice();
  const width = ((file[0] ?? 0) << 8) | (file[1] ?? 0);
  for (let times = 1 + draw(4); times > 0; times--) {
    const [left, top, size, grey] = [draw(width), draw(width), 1 + draw(width >> 2), draw(256)];
    for (let y = top; y < Math.min(width, top + size); y++)
      for (let x = left; x < Math.min(width, left + size); x++) damaged[4 + y * width + x] = grey;
  }
  return damaged;
}

/** Reads a picture as the camera does, whose decoder throws for a picture without a code. */
function readPicture(bytes: Bytes, { assessment, questionnaire }: FuzzSubject): boolean {
  const [width, height] = [((bytes[0] ?? 0) << 8) | (bytes[1] ?? 0), ((bytes[2] ?? 0) << 8) | (bytes[3] ?? 0)];
  if (width * height === 0 || width * height > 1280 * 1280) return false;
  const data = Uint8ClampedArray.from({ length: width * height * 4 }, (_, at) =>
    at % 4 === 3 ? 255 : (bytes[4 + (at >> 2)] ?? 0),
  );
  let text: string;
  try {
    text = decodeQR({ width, height, data });
  } catch {
    return false;
  }
  receiveCodes(text, { assessment, questionnaire });
  return true;
}
