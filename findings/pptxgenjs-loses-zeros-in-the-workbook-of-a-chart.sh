#!/usr/bin/env bash
# pptxgenjs 4.0.1 (npm), fflate 0.8.3 and xlsx 0.18.5 to open what it wrote
#
# Did: a slide with a chart of four values, 3, 0, null and 4.5. Compared the values that the chart shows (the cache in
#   its XML) with those of the workbook that is embedded for "Edit data".
# Expected: the same in both: 3, 0, a gap and 4.5.
# Happens: the chart has 3, 0, a gap and 4.5. In the workbook the cell of the 0 is empty, just like that of the null.
# Why it matters: as soon as somebody edits the data, or a program reads the numbers from the workbook, "level 0" has
#   become "not rated", and an average of the column is 3.75 in place of 2.5. Put the 0 into the workbook afterwards.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund pptxgenjs@4.0.1 fflate@0.8.3 xlsx@0.18.5 >npm.log 2>&1 ||
  { cat npm.log; echo "The packages could not be installed."; exit 3; }

cat >run.mjs <<'JS'
import { strFromU8, unzipSync } from "fflate";
import pptxgen from "pptxgenjs";
import XLSX from "xlsx";

const file = new (pptxgen.default ?? pptxgen)();
const labels = ["Trust", "Plan", "Data", "People"];
const size = { x: 1, y: 1, w: 6, h: 3 };
file.addSlide().addChart(file.ChartType.bar, [{ name: "now", labels, values: [3, 0, null, 4.5] }], size);
const parts = unzipSync(new Uint8Array(await file.write({ outputType: "arraybuffer" })));
const part = (pattern) => parts[Object.keys(parts).find((path) => pattern.test(path))];

const chart = strFromU8(part(/charts\/chart\d+\.xml$/));
const cache = /<c:val>.*?<\/c:val>/s.exec(chart)[0];
const shown = [...cache.matchAll(/<c:v>(.*?)<\/c:v>/g)].map(([, value]) => value);
const book = XLSX.read(part(/embeddings\/.*\.xlsx$/));
const sheet = book.Sheets[book.SheetNames[0]];
const stored = ["B2", "B3", "B4", "B5"].map((cell) => String(sheet[cell]?.v ?? ""));
console.log(`chart: ${shown.join(" | ")}\nworkbook: ${stored.join(" | ")}`);
if (shown.join() === "3,0,,4.5" && stored.join() === "3,,,4.5") {
  console.log("As stated: the 0 is missing in the workbook.");
} else {
  console.log("Changed: the values are no longer those stated.");
  process.exitCode = 1;
}
JS
node run.mjs
