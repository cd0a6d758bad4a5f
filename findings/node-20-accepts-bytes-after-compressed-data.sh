#!/usr/bin/env bash
# Node 20 and Chromium 156 (Debian 12: chromium), driven by playwright-core 1.64.1 (npm)
#
# Did: gave DecompressionStream compressed text followed by two more bytes, as gzip and as deflate-raw, and two gzip
#   files one after the other.
# Expected: an error each time. The Compression standard: additional input after the end of the data is an error.
# Happens: Chromium gives one each time. Node gives an error for gzip with two more bytes, accepts them after
#   deflate-raw, and reads two gzip files as one.
# Why it matters: a damaged or wrongly cut file passes the tests in Node and is refused in the browser. Test reading of
#   compressed files in a browser.
set -euo pipefail
node --version 2>/dev/null | grep -q '^v20\.' || { echo "This needs Node 20."; exit 3; }
chromium --version 2>/dev/null | grep -q ' 156\.' ||
  { echo "This needs Chromium 156: apt-get install chromium"; exit 3; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund playwright-core@1.64.1 >npm.log 2>&1 ||
  { cat npm.log; echo "The package could not be installed."; exit 3; }

cat >run.mjs <<'JS'
import { execFileSync } from "node:child_process";
import { deflateRawSync, gzipSync } from "node:zlib";
import { chromium } from "playwright-core";

const gzip = [...gzipSync("hello")];
const raw = [...deflateRawSync("hello")];
const cases = [
  ["gzip", gzip],
  ["deflate-raw", raw],
  ["gzip", [...gzip, 1, 2]],
  ["deflate-raw", [...raw, 1, 2]],
  ["gzip", [...gzip, ...gzip]],
];

/** Runs here and in the page: the text that comes out, or "error". */
async function readAll(inputs) {
  const read = async ([format, bytes]) => {
    const stream = new Blob([new Uint8Array(bytes)]).stream().pipeThrough(new DecompressionStream(format));
    return await new Response(stream).text().catch(() => "error");
  };
  return await Promise.all(inputs.map(read));
}

const browser = await chromium.launch({ executablePath: execFileSync("which", ["chromium"]).toString().trim() });
const page = await browser.newPage();
const inChromium = await page.evaluate(readAll, cases);
await browser.close();
const inNode = await readAll(cases);
const names = ["gzip", "deflate-raw", "gzip and two bytes", "deflate-raw and two bytes", "gzip twice"];
for (const [index, name] of names.entries()) {
  console.log(`${name}: Chromium ${inChromium[index]}, Node ${inNode[index]}`);
}

if (inChromium.join() === "hello,hello,error,error,error" && inNode.join() === "hello,hello,error,hello,hellohello") {
  console.log("As stated: Node accepts bytes after deflate-raw data, and a second gzip file.");
} else {
  console.log("Changed: Chromium and Node no longer differ in the way stated.");
  process.exitCode = 1;
}
JS
node run.mjs
