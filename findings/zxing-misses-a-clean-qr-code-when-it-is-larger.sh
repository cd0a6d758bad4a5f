#!/usr/bin/env bash
# @zxing/library 0.21.3 (npm), compared with jsqr 1.4.0, on codes of qr 0.7.0
#
# Did: drew one QR code of 500 letters as pure black and white squares, 1 to 8 pixels each, with the quiet zone of
#   four; read each picture with both, zxing with and without TRY_HARDER and with PURE_BARCODE.
# Expected: a reader that reads it at one pixel a square also reads it larger, as nothing is blurred.
# Happens: zxing reads it at 1 and 2 pixels a square and finds nothing at 3 and more, unless PURE_BARCODE is set, which
#   does not suit a camera. jsqr reads all. Codes of most other lengths are read at all sizes, a few fail at some.
# Why it matters: a scanner app built on zxing may not find a code that is large and sharp. Test the code that is
#   shown, and offer its text as well.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund @zxing/library@0.21.3 jsqr@1.4.0 qr@0.7.0 >npm.log 2>&1 ||
  { cat npm.log; echo "The packages could not be installed."; exit 3; }

cat >run.mjs <<'JS'
import * as zxing from "@zxing/library";
import jsQR from "jsqr";
import encodeQR from "qr";

const letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_";
let seed = 7;
const next = () => (seed = (seed * 1103515245 + 12345) % 2147483648);
const text = Array.from({ length: 500 }, () => letters[next() % letters.length]).join("");
const squares = encodeQR(text, "raw", { ecc: "low", border: 4 });

function draw(scale) {
  const size = squares.length * scale;
  const grey = new Uint8ClampedArray(size * size);
  for (let i = 0; i < grey.length; i += 1) {
    grey[i] = squares[Math.floor(i / size / scale)][Math.floor((i % size) / scale)] ? 0 : 255;
  }
  return { size, grey };
}

function readWithZxing({ size, grey }, ...hints) {
  const source = new zxing.RGBLuminanceSource(grey, size, size);
  const bitmap = new zxing.BinaryBitmap(new zxing.HybridBinarizer(source));
  const wanted = new Map(hints.map((hint) => [zxing.DecodeHintType[hint], true]));
  try {
    return new zxing.QRCodeReader().decode(bitmap, wanted).getText() === text;
  } catch {
    return false;
  }
}

function readWithJsqr({ size, grey }) {
  const rgba = Uint8ClampedArray.from({ length: grey.length * 4 }, (_, i) => (i % 4 === 3 ? 255 : grey[i >> 2]));
  return jsQR(rgba, size, size)?.data === text;
}

const seen = [1, 2, 3, 4, 6, 8].map((scale) => {
  const picture = draw(scale);
  const plain = readWithZxing(picture);
  const harder = readWithZxing(picture, "TRY_HARDER");
  const pure = readWithZxing(picture, "PURE_BARCODE");
  const jsqr = readWithJsqr(picture);
  console.log(`${scale} px: zxing ${plain}, TRY_HARDER ${harder}, PURE_BARCODE ${pure}, jsqr ${jsqr}`);
  return { zxing: plain && harder, neither: !plain && !harder, others: pure && jsqr };
});

const [one, two, ...larger] = seen;
if (seen.every((size) => size.others) && one.zxing && two.zxing && larger.every((size) => size.neither)) {
  console.log("As stated: zxing reads the small pictures and none of the larger ones.");
} else {
  console.log("Changed: zxing no longer reads the small pictures alone.");
  process.exitCode = 1;
}
JS
node run.mjs
