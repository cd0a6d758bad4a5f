#!/usr/bin/env bash
# rsvg-convert 2.54.7 and CairoSVG 2.5.2 (Debian 12: librsvg2-bin, python3-cairosvg), both on cairo 1.16.0, compared
# with @resvg/resvg-js 2.6.2 (npm)
#
# Did: drew stripes of red and blue, each five units wide, as a gradient with `spreadMethod="repeat"` and stops at 0,
#   0.5 and 0.5; and the same with one stop more, the last colour at 1.
# Expected: the same stripes, as resvg and Chromium draw them: the colour of the last stop goes on to the end.
# Happens: without the stop at 1, librsvg and CairoSVG let the blue fade into the next red: of the five pixels of a
#   stripe the first has 90 % of it and the last 10 %. With it the stripes are sharp.
# Why it matters: stripes are how a chart marks "estimated" or "not answered" without a colour. In a report drawn on a
#   server they become a shade between the two colours. End each such gradient with a stop at 1.
set -euo pipefail
have=$(rsvg-convert --version 2>/dev/null | sed -n 's/^rsvg-convert version \([0-9.]*\).*/\1/p' || true)
[ "$have" = 2.54.7 ] ||
  { echo "This needs rsvg-convert 2.54.7, found: ${have:-none}. On Debian 12: apt-get install librsvg2-bin"; exit 3; }
python=/usr/bin/python3
have=$($python -c 'import cairosvg; print(cairosvg.__version__)' 2>/dev/null || true)
[ "$have" = 2.5.2 ] ||
  { echo "This needs CairoSVG 2.5.2, found: ${have:-none}. On Debian 12: apt-get install python3-cairosvg"; exit 3; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund @resvg/resvg-js@2.6.2 pngjs@7.0.0 >npm.log 2>&1 ||
  { cat npm.log; echo "The packages could not be installed."; exit 3; }

cat >run.mjs <<'JS'
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { Resvg } from "@resvg/resvg-js";
import { PNG } from "pngjs";

const stop = ([offset, colour]) => `<stop offset="${offset}" stop-color="${colour}"/>`;
const stops = { short: [["0", "red"], ["0.5", "red"], ["0.5", "blue"]] };
stops.whole = [...stops.short, ["1", "blue"]];
for (const [name, list] of Object.entries(stops)) {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="40" height="10">
    <linearGradient id="stripes" gradientUnits="userSpaceOnUse" x1="0" x2="10" spreadMethod="repeat">
    ${list.map(stop).join("")}</linearGradient><rect width="40" height="10" fill="url(#stripes)"/></svg>`;
  writeFileSync("stripes.svg", svg);
  execFileSync("rsvg-convert", ["stripes.svg", "-o", "librsvg.png"]);
  execFileSync(process.env.PYTHON, ["-m", "cairosvg", "stripes.svg", "-o", "CairoSVG.png"]);
  writeFileSync("resvg.png", new Resvg(svg).render().asPng());
  for (const drawer of ["librsvg", "CairoSVG", "resvg"]) {
    const { data } = PNG.sync.read(readFileSync(`${drawer}.png`));
    const pixels = Array.from({ length: 10 }, (_, x) => [...data.subarray(x * 4, x * 4 + 3)]);
    const blue = pixels.map(([red, , blue]) => Math.round((100 * blue) / (red + blue)));
    console.log(`${name}, ${drawer}: ${blue.join(" ")}`);
  }
}
JS
echo "the share of blue in the ten pixels of a stripe of red and one of blue"
PYTHON=$python node run.mjs | tee seen

sharp="0 0 0 0 0 100 100 100 100 100"
faded="0 0 0 0 0 90 70 50 30 10"
if [ "$(cat seen)" = "short, librsvg: $faded
short, CairoSVG: $faded
short, resvg: $sharp
whole, librsvg: $sharp
whole, CairoSVG: $sharp
whole, resvg: $sharp" ]; then
  echo "As stated: without a stop at 1 the stripes fade."
else
  echo "Changed: the stripes are no longer drawn in the way stated."
  exit 1
fi
