#!/usr/bin/env bash
# @resvg/resvg-js 2.6.2 (npm), compared with rsvg-convert 2.54.7 (Debian 12: librsvg2-bin)
#
# Did: drew a rectangle of class "box" with a style sheet in the SVG, each time one that makes it green: with
#   `!important` against a later rule, in `@media screen`, and with a custom property (`--level: 3`) before the colour.
# Expected: green. resvg has a parser of style sheets, and one that does not know a rule passes over it alone.
# Happens: resvg gives the colour of the later rule in the first, and black, the colour of no rule, in the others; a
#   custom property takes along what follows it in its rule, so the same rule is green with the property last. librsvg
#   is black for the screen alone.
# Why it matters: charts are drawn by these on servers, from the SVG of a browser. A chart whose levels are all black is
#   seen by nobody until it is in the report. Write colours as attributes.
set -euo pipefail
have=$(rsvg-convert --version 2>/dev/null | sed -n 's/^rsvg-convert version \([0-9.]*\).*/\1/p' || true)
[ "$have" = 2.54.7 ] ||
  { echo "This needs rsvg-convert 2.54.7, found: ${have:-none}. On Debian 12: apt-get install librsvg2-bin"; exit 3; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund @resvg/resvg-js@2.6.2 pngjs@7.0.0 >npm.log 2>&1 ||
  { cat npm.log; echo "The packages could not be installed."; exit 3; }

cat >run.mjs <<'JS'
import { execFileSync } from "node:child_process";
import { Resvg } from "@resvg/resvg-js";
import { PNG } from "pngjs";

const NAMES = { "0,255,0,255": "green", "255,0,0,255": "red", "0,0,0,255": "black" };
const styles = {
  plain: ".box { fill: lime }",
  important: ".box { fill: lime !important } .box { fill: red }",
  screen: "@media screen { .box { fill: lime } }",
  "custom property": ".box { --level: 3; fill: lime }",
  "custom property, last": ".box { fill: lime; --level: 3 }",
};
for (const [name, style] of Object.entries(styles)) {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><style>${style}</style>
    <rect class="box" width="9" height="9"/></svg>`;
  const colour = (png) => NAMES[PNG.sync.read(png).data.subarray(0, 4).join()] ?? "other";
  const byLibrsvg = execFileSync("rsvg-convert", { input: svg, stdio: ["pipe", "pipe", "ignore"] });
  console.log(`${name}: resvg ${colour(new Resvg(svg).render().asPng())}, librsvg ${colour(byLibrsvg)}`);
}
JS
node run.mjs | tee seen

if [ "$(cat seen)" = 'plain: resvg green, librsvg green
important: resvg red, librsvg green
screen: resvg black, librsvg black
custom property: resvg black, librsvg green
custom property, last: resvg green, librsvg green' ]; then
  echo "As stated: resvg misses the colour in three of the five."
else
  echo "Changed: the colours are no longer those stated."
  exit 1
fi
