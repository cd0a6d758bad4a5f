#!/usr/bin/env bash
# jsQR 1.4.0 (npm: jsqr), compared with zxing-wasm 3.1.6 and @zxing/library 0.21.3 (npm) and zbarimg 0.23.92, on codes
# of qrencode 4.1.1 (Debian 12: zbar-tools, qrencode)
#
# Did: split an address over two QR codes, as the standard has it for texts that are too long for one (ISO/IEC 18004,
#   structured append), and read the second one; with zbarimg also both in one picture.
# Expected: the second part of the text, or nothing, as one part alone is no whole.
# Happens: jsQR gives 91 digits that are in no part of the address, as if the code were a number. It takes the head of
#   such a code for the end or for other data. zxing-wasm gives the part and that it is the second of two,
#   @zxing/library the part, and zbarimg nothing until it sees both.
# Why it matters: a page that takes what it reads fetches or stores a wrong number, without an error. Check that the
#   text has the form that is expected, or read with zxing-wasm.
set -euo pipefail
for package in zbar-tools=0.23.92 qrencode=4.1.1; do
  have=$(dpkg-query -W -f '${Version}' "${package%=*}" 2>/dev/null || true)
  case $have in
    "${package#*=}"*) ;;
    *) echo "This needs ${package/=/ }, found: ${have:-none}. On Debian 12: apt-get install ${package%=*}"; exit 3 ;;
  esac
done
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund jsqr@1.4.0 zxing-wasm@3.1.6 @zxing/library@0.21.3 pngjs@7.0.0 >npm.log 2>&1 ||
  { cat npm.log; echo "The packages could not be installed."; exit 3; }

letters=$(printf 'abcdefghij%.0s' 1 2 3 4 5 6)
printf 'https://example.org/report#%s' "$letters" | qrencode -S -v 3 -l L -s 6 -o part.png
cat >run.mjs <<'JS'
import { readFileSync, writeFileSync } from "node:fs";
import zxing from "@zxing/library";
import jsQR from "jsqr";
import { PNG } from "pngjs";
import { prepareZXingModule, readBarcodes } from "zxing-wasm/reader";

const file = readFileSync("part-02.png");
const { data, height, width } = PNG.sync.read(file);
console.log(`jsQR: ${jsQR(new Uint8ClampedArray(data), width, height)?.data}`);
const wasmBinary = readFileSync("node_modules/zxing-wasm/dist/reader/zxing_reader.wasm").buffer;
prepareZXingModule({ overrides: { wasmBinary } });
const [code] = await readBarcodes(file, { formats: ["QRCode"] });
console.log(`zxing-wasm: ${code.text}, ${code.sequenceIndex + 1} of ${code.sequenceSize}`);
const grey = Uint8ClampedArray.from({ length: width * height }, (_, index) => data[index * 4]);
const { BinaryBitmap, HybridBinarizer, QRCodeReader, RGBLuminanceSource } = zxing;
const bitmap = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(grey, width, height)));
console.log(`@zxing/library: ${new QRCodeReader().decode(bitmap).getText()}`);

const both = new PNG({ width: 2 * width + 80, height: height + 80 });
both.data.fill(255);
[1, 2].forEach((part, index) => {
  const picture = PNG.sync.read(readFileSync(`part-0${part}.png`));
  PNG.bitblt(picture, both, 0, 0, width, height, 40 + index * width, 40);
});
writeFileSync("both.png", PNG.sync.write(both));
JS
{
  node run.mjs
  echo "zbarimg, second: $(zbarimg --nodbus -q --raw part-02.png || true)"
  echo "zbarimg, both: $(zbarimg --nodbus -q --raw both.png || true)"
} | tee seen

part=efghijabcdefghijabcdefghijabcdefghij
if [ "$(cat seen)" = "jsQR: 8342813584136466026093935662813584136466026093935662813584136466026093935662813584136466028
zxing-wasm: $part, 2 of 2
@zxing/library: $part
zbarimg, second: 
zbarimg, both: https://example.org/report#$letters" ]; then
  echo "As stated: jsQR reads a number that nobody wrote."
else
  echo "Changed: the code is no longer read in the way stated."
  exit 1
fi
