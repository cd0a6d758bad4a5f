#!/usr/bin/env bash
# @resvg/resvg-js 2.6.2 (npm) and CairoSVG 2.5.2 (Debian 12: python3-cairosvg), compared with rsvg-convert 2.54.7
# (librsvg2-bin) and sharp 0.35.5 (npm)
#
# Did: an SVG whose rule gives a colour twice, green for older programs and then a mix for newer ones:
#   fill: #008000; fill: color-mix(in srgb, green, white 20%). Beside it a rule with green only.
# Expected: both squares green, or the mix in the first: a declaration that is not understood is left out (CSS 2.1, 4.2),
#   so the one before it counts. That is how a fallback is written.
# Happens: rsvg-convert and sharp paint green. resvg and CairoSVG take the last declaration, do not understand it, and
#   paint black.
# Why it matters: a chart that was made for browsers, with fallbacks for the rest, is black in a picture made by
#   these: all areas of a radar alike. Write plain colours into an SVG that is a file.
set -euo pipefail
have=$(rsvg-convert --version 2>/dev/null | grep -o '2\.54\.7' || true)
[ "$have" = 2.54.7 ] || { echo "This needs rsvg-convert 2.54.7. On Debian 12: apt-get install librsvg2-bin"; exit 3; }
have=$(/usr/bin/python3 -c 'import cairosvg; print(cairosvg.__version__)' 2>/dev/null || true)
[ "$have" = 2.5.2 ] || { echo "This needs CairoSVG 2.5.2. On Debian 12: apt-get install python3-cairosvg"; exit 3; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund @resvg/resvg-js@2.6.2 sharp@0.35.5 pngjs@7.0.0 >npm.log 2>&1 ||
  { cat npm.log; echo "The packages could not be installed."; exit 3; }

cat >chart.svg <<'XML'
<svg xmlns="http://www.w3.org/2000/svg" width="20" height="10">
<style>
.fallback { fill: #008000; fill: color-mix(in srgb, green, white 20%) }
.plain { fill: #008000 }
</style>
<rect class="fallback" width="10" height="10"/>
<rect class="plain" x="10" width="10" height="10"/>
</svg>
XML
rsvg-convert chart.svg >rsvg.png
/usr/bin/python3 -c 'import cairosvg; cairosvg.svg2png(url="chart.svg", write_to="cairosvg.png")'
cat >run.mjs <<'JS'
import { readFileSync } from "node:fs";
import { Resvg } from "@resvg/resvg-js";
import { PNG } from "pngjs";
import sharp from "sharp";

const pictures = {
  rsvg: readFileSync("rsvg.png"),
  sharp: await sharp("chart.svg").png().toBuffer(),
  resvg: new Resvg(readFileSync("chart.svg", "utf8")).render().asPng(),
  cairosvg: readFileSync("cairosvg.png"),
};
const seen = Object.entries(pictures).map(([name, picture]) => {
  const { data, width } = PNG.sync.read(picture);
  const colourAt = (x) => data.subarray((5 * width + x) * 4, (5 * width + x) * 4 + 3).toString("hex");
  return `${name} ${colourAt(5)} ${colourAt(15)}`;
});
console.log(seen.join("\n"));
if (seen.join() === "rsvg 008000 008000,sharp 008000 008000,resvg 000000 008000,cairosvg 000000 008000") {
  console.log("As stated: resvg and CairoSVG paint black in place of the fallback.");
} else {
  console.log("Changed: the colours are no longer those stated.");
  process.exitCode = 1;
}
JS
node run.mjs
