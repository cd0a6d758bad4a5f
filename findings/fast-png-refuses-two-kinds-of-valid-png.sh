#!/usr/bin/env bash
# fast-png 8.0.0, with pngjs 7.0.0 and upng-js 2.1.0 for comparison (npm)
#
# Did: decoded two valid pictures that were written by hand here: one of 8 x 8 pixels, grey, one bit a pixel, interlaced
#   (Adam7); and one of 2 x 1 pixels, true colour, with one colour named as transparent (tRNS of six bytes).
# Expected: a decoder that is kept up to date reads every colour type, depth and interlacing of the standard.
# Happens: fast-png refuses the first, "Unsupported filter: 170" or another number (it counts at least a byte a pixel in
#   the passes), and the second: it takes the three samples of the one colour for three alpha values, more than there are
#   pixels. With three or more pixels it reads the second. The other two read both.
# Why it matters: one-bit logos out of scanners and small icons are such pictures. A decoder cannot be exchanged for it
#   without losing them.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund fast-png@8.0.0 pngjs@7.0.0 upng-js@2.1.0 >npm.log 2>&1 ||
  { cat npm.log; echo "The packages could not be installed."; exit 3; }

cat >run.mjs <<'JS'
import { crc32, deflateSync } from "node:zlib";
import { decode } from "fast-png";
import { PNG } from "pngjs";
import UPNG from "upng-js";

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, "latin1"), Buffer.from(data)]);
  const whole = Buffer.alloc(body.length + 8);
  whole.writeUInt32BE(data.length, 0);
  body.copy(whole, 4);
  whole.writeUInt32BE(crc32(body), body.length + 4);
  return whole;
}

/** A picture; `rows` are the bytes before compression, each row with its filter. */
function png(width, height, depth, colourType, interlaced, rows, between = []) {
  const head = [0, 0, 0, width, 0, 0, 0, height, depth, colourType, 0, 0, interlaced ? 1 : 0];
  const signature = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);
  const data = deflateSync(Buffer.from(rows));
  return Buffer.concat([signature, chunk("IHDR", head), ...between, chunk("IDAT", data), chunk("IEND", [])]);
}

// The seven passes of Adam7 for 8 x 8 pixels of one bit: each row a filter (0, none) and one byte.
const passes = [1, 1, 1, 2, 2, 4, 4].flatMap((rows) => Array.from({ length: rows }, () => [0, 0b10101010]).flat());
const oneBit = png(8, 8, 1, 0, true, passes);
const transparent = (pixels) =>
  png(pixels, 1, 8, 2, false, [0, ...Array.from({ length: pixels }, () => [255, 0, 0]).flat()], [
    chunk("tRNS", [0, 255, 0, 0, 0, 0]),
  ]);
const pictures = { "one bit, interlaced": oneBit, "2 pixels, tRNS": transparent(2), "3 pixels, tRNS": transparent(3) };
const decoders = { "fast-png": decode, pngjs: (bytes) => PNG.sync.read(bytes), "upng-js": (bytes) => UPNG.toRGBA8(UPNG.decode(bytes)) };

const outcomes = Object.entries(decoders).map(([name, read]) =>
  Object.entries(pictures).map(([what, bytes]) => {
    try {
      read(bytes);
      console.log(`${name}: ${what}: read`);
      return "read";
    } catch (error) {
      console.log(`${name}: ${what}: ${error.message}`);
      return "refused";
    }
  }),
);

if (outcomes.join(" ") === "refused,refused,read read,read,read read,read,read") {
  console.log("As stated: fast-png refuses the one-bit interlaced picture and the small one with a transparent colour.");
} else {
  console.log("Changed: the decoders no longer differ in the way stated.");
  process.exitCode = 1;
}
JS
node run.mjs
