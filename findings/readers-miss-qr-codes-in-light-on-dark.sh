#!/usr/bin/env bash
# zbarimg 0.23.92 (Debian 12: zbar-tools), @zxing/library 0.21.3 and jsqr 1.4.0 (npm) on codes of bwip-js 4.11.4 (npm)
#
# Did: drew three texts as QR codes of 2, 3, 4 and 6 pixels a square, with their quiet zone, black on white and then, as a
#   page in a dark scheme has them, white on black and white on the dark grey #303030. Read each with the three, and
#   with zbarimg told to try the other way round (-Stest-inverted).
# Expected: all 12 each time. ISO/IEC 18004 allows light squares on a dark ground, and these have sharp edges.
# Happens: black on white, all three read all. White on black, zbarimg and zxing (with TRY_HARDER) read none; with its
#   setting, zbarimg reads all. jsqr reads all on black and half of them on the grey.
# Why it matters: a code that a dark scheme turns round can be read by one phone and not by the next. Put codes on a white
#   card in every scheme.
set -euo pipefail
have=$(zbarimg --version 2>/dev/null || true)
[ "$have" = 0.23.92 ] || { echo "This needs zbarimg 0.23.92, found: ${have:-none}. On Debian 12: apt-get install zbar-tools"; exit 3; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund @zxing/library@0.21.3 jsqr@1.4.0 bwip-js@4.11.4 pngjs@7.0.0 >npm.log 2>&1 ||
  { cat npm.log; echo "The packages could not be installed."; exit 3; }

cat >run.mjs <<'JS'
import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import zxing from "@zxing/library";
import bwipjs from "bwip-js";
import jsQR from "jsqr";
import { PNG } from "pngjs";

const { BinaryBitmap, DecodeHintType, HybridBinarizer, MultiFormatReader, RGBLuminanceSource } = zxing;
const zbar = (...options) => spawnSync("zbarimg", ["-q", "--raw", ...options, "code.png"], { encoding: "utf8" }).stdout.trim();
const readers = {
  zbarimg: () => zbar(),
  "zbarimg -Stest-inverted": () => zbar("-Stest-inverted"),
  zxing: ({ data, width, height }) => {
    const light = Uint8ClampedArray.from({ length: width * height }, (_, at) => data[4 * at]);
    const bitmap = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(light, width, height)));
    try {
      return new MultiFormatReader().decode(bitmap, new Map([[DecodeHintType.TRY_HARDER, true]])).getText();
    } catch {
      return "";
    }
  },
  jsqr: ({ data, width, height }) => jsQR(new Uint8ClampedArray(data), width, height)?.data,
};
const colours = {
  "black on white": { barcolor: "000000", backgroundcolor: "FFFFFF" },
  "white on black": { barcolor: "FFFFFF", backgroundcolor: "000000" },
  "white on grey": { barcolor: "FFFFFF", backgroundcolor: "303030" },
};
const seen = {};
for (const [name, pair] of Object.entries(colours)) {
  const counts = Object.fromEntries(Object.keys(readers).map((reader) => [reader, 0]));
  for (const text of ["https://example.org/r/4711", "A1", "x".repeat(100)]) {
    for (const scale of [2, 3, 4, 6]) {
      const bytes = await bwipjs.toBuffer({ bcid: "qrcode", text, scale, padding: 8, ...pair });
      writeFileSync("code.png", bytes);
      for (const [reader, read] of Object.entries(readers)) counts[reader] += read(PNG.sync.read(bytes)) === text;
    }
  }
  seen[name] = Object.values(counts).join(" ");
  console.log(`${name}: ${Object.entries(counts).map((count) => count.join(" ")).join(", ")} of 12`);
}
if (Object.values(seen).join("|") === "12 12 12 12|0 12 0 12|0 12 0 6") {
  console.log("As stated: of the three, only jsqr reads light on dark, and on grey half of it.");
} else {
  console.log("Changed: the numbers of codes that are read are no longer those stated.");
  process.exitCode = 1;
}
JS
node run.mjs
