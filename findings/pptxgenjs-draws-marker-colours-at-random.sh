#!/usr/bin/env bash
# pptxgenjs 4.0.1 (npm), fflate 0.8.3 to open what it wrote
#
# Did: made one slide with a chart of bars and two lines (`addChart` with two kinds), the bars first, each kind with as
#   many `chartColors` as it has series; the same slide twenty times in a row, and the same with the lines first.
# Expected: each marker has the colour of its line, and the same slide is the same XML each time.
# Happens: a line takes its colour by its place among the lines, the fill of its markers by its place among all series of
#   the chart. With the bars first, the first line's markers are filled with the second line's colour, and the second
#   line's, for which there is none, with one drawn by Math.random(): the files differ from run to run. With the lines
#   first, lines and markers agree and all files are alike.
# Why it matters: files that are compared, signed or cached by their contents change without a reason, and a legend shows
#   the wrong colour. Put the lines first, or give as many colours as the whole chart has series.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund pptxgenjs@4.0.1 fflate@0.8.3 >npm.log 2>&1 ||
  { cat npm.log; echo "The packages could not be installed."; exit 3; }

cat >run.mjs <<'JS'
import { strFromU8, unzipSync } from "fflate";
import pptxgen from "pptxgenjs";

const Pptx = pptxgen.default ?? pptxgen;
const labels = ["now", "next"];
const series = (name, ...values) => ({ name, labels, values });

/** The chart of a new file; for each line its own colour and that of its markers. */
async function linesOf(linesFirst) {
  const file = new Pptx();
  const bars = { type: file.ChartType.bar, data: [series("risk", 3, 2)], options: { chartColors: ["AA0000"] } };
  const lines = {
    type: file.ChartType.line,
    data: [series("value", 1, 2), series("target", 3, 3)],
    options: { chartColors: ["0000AA", "00AA00"] },
  };
  file.addSlide().addChart(linesFirst ? [lines, bars] : [bars, lines], { x: 1, y: 1, w: 6, h: 3 });
  const parts = unzipSync(new Uint8Array(await file.write({ outputType: "arraybuffer" })));
  const name = Object.keys(parts).find((path) => /charts\/chart\d+\.xml$/.test(path));
  const chart = /<c:lineChart>.*?<\/c:lineChart>/s.exec(strFromU8(parts[name]))[0];
  return [...chart.matchAll(/<c:ser>.*?<\/c:ser>/gs)].map(([one]) => {
    const [before, marker] = one.split("<c:marker>");
    const colour = (xml) => /srgbClr val="(\w+)"/.exec(xml)?.[1];
    return `${colour(before)}/${colour(marker)}`;
  });
}

const seen = { "bars first": new Set(), "lines first": new Set() };
for (let run = 0; run < 20; run++) {
  seen["bars first"].add((await linesOf(false)).join(" "));
  seen["lines first"].add((await linesOf(true)).join(" "));
}
for (const [order, found] of Object.entries(seen)) console.log(`${order}, line/marker: ${[...found].sort().join(", or ")}`);

const expected = ["0000AA/00AA00 00AA00/0000AA", "0000AA/00AA00 00AA00/00AA00"];
const isRandom = [...seen["bars first"]].sort().join() === expected.join();
if (isRandom && [...seen["lines first"]].join() === "0000AA/0000AA 00AA00/00AA00") {
  console.log("As stated: with the bars first, markers have other colours than their lines, one of them at random.");
} else {
  console.log("Changed: the colours of markers are no longer as stated.");
  process.exitCode = 1;
}
JS
node run.mjs
