#!/usr/bin/env bash
# lightningcss 1.33.0 (the minifier of styles in Vite 8), compared with esbuild 0.28.2 (npm), in Chromium 156 (Debian 12:
# chromium) driven by playwright-core 1.64.1 (npm)
#
# Did: minified four rules: `translate` and `rotate` before a transform, `rotate` before `transform: none`, `rotate` behind a
#   transform, and `rotate` alone. Asked Chromium where the corner of a box of 100 by 100 pixels is then.
# Expected: the same place as without a minifier. The four are properties of their own, and are applied one after the
#   other: translate, rotate, scale, transform (CSS Transforms Level 2, 5), whatever their order in the rule.
# Happens: esbuild keeps all. lightningcss takes the three for parts of transform: those before it are removed, also by
#   `transform: none`; one behind it is appended, so it is applied last in place of first, and the box is elsewhere.
# Why it matters: a dialog that is centred by translate and slides in by a transform is off centre in the build, and right in
#   the dev server. Write all of it into the transform, or into the single properties.
set -euo pipefail
chromium --version 2>/dev/null | grep -q ' 156\.' ||
  { echo "This needs Chromium 156: apt-get install chromium"; exit 3; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund lightningcss@1.33.0 esbuild@0.28.2 playwright-core@1.64.1 >npm.log 2>&1 ||
  { cat npm.log; echo "The packages could not be installed."; exit 3; }

cat >run.mjs <<'JS'
import { execFileSync } from "node:child_process";
import { transform } from "esbuild";
import { transform as lightning } from "lightningcss";
import { chromium } from "playwright-core";

const rules = {
  before: "translate: -50% 0; rotate: 90deg; transform: translateY(20px)",
  none: "rotate: 90deg; transform: none",
  behind: "transform: translateY(20px); rotate: 90deg",
  alone: "rotate: 90deg",
};
const minifiers = {
  "none": (text) => text,
  "esbuild": async (text) => (await transform(text, { loader: "css", minify: true })).code,
  "lightningcss": (text) => lightning({ filename: "a.css", code: Buffer.from(text), minify: true }).code.toString(),
};
const path = execFileSync("which", ["chromium"]).toString().trim();
const browser = await chromium.launch({ executablePath: path, args: ["--no-sandbox"] });
const page = await browser.newPage();
const lines = [];
for (const [name, minified] of Object.entries(minifiers)) {
  const places = [];
  for (const [part, rule] of Object.entries(rules)) {
    const css = await minified(`.box { ${rule} }`);
    await page.setContent(`<!doctype html><html lang="en"><title>B</title><style>${css}</style>
      <div class="box" style="position: absolute; left: 200px; top: 200px; width: 100px; height: 100px; transform-origin: 0 0">`);
    const { x, y } = await page.locator(".box").boundingBox();
    places.push(`${part} ${Math.round(x)},${Math.round(y)}`);
  }
  lines.push(`${name}: ${places.join("; ")}`);
}
await browser.close();
const seen = lines.join("\n");
console.log(seen);
if (seen === `none: before 30,200; none 100,200; behind 80,200; alone 100,200
esbuild: before 30,200; none 100,200; behind 80,200; alone 100,200
lightningcss: before 200,220; none 200,200; behind 100,220; alone 100,200`) {
  console.log("As stated: lightningcss drops or moves what stands beside a transform.");
} else {
  console.log("Changed: the minifiers no longer treat transforms in the way stated.");
  process.exitCode = 1;
}
JS
node run.mjs
