#!/usr/bin/env bash
# esbuild 0.28.2, csso 5.0.5, cssnano 7.1.9 with postcss 8.5.33 and clean-css 5.3.3, compared with lightningcss 1.33.0
# (npm), in Chromium 156 (Debian 12: chromium) driven by playwright-core 1.64.1 (npm)
#
# Did: minified one rule with a margin, a logical side of it (margin-inline-start) and a physical one after that
#   (margin-left). Measured it in Chromium, the page from left to right and from right to left.
# Expected: the same margins as without a minifier, in both directions; either side is the left one in one of them, and the
#   later one wins.
# Happens: so with lightningcss alone. esbuild, csso and cssnano draw the left side into the margin and put that behind the
#   logical side, which is lost from right to left (20 becomes 1). clean-css puts it before, so that the logical side wins
#   from left to right (3 becomes 20).
# Why it matters: a layout that was tried in the dev server and in English is wrong in Arabic or Hebrew, and only after the
#   build. Do not mix logical and physical sides in one rule.
set -euo pipefail
chromium --version 2>/dev/null | grep -q ' 156\.' ||
  { echo "This needs Chromium 156: apt-get install chromium"; exit 3; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund esbuild@0.28.2 csso@5.0.5 cssnano@7.1.9 postcss@8.5.33 clean-css@5.3.3 \
  lightningcss@1.33.0 playwright-core@1.64.1 >npm.log 2>&1 || { cat npm.log; echo "The packages could not be installed."; exit 3; }

cat >run.mjs <<'JS'
import { execFileSync } from "node:child_process";
import CleanCSS from "clean-css";
import cssnano from "cssnano";
import { minify } from "csso";
import { transform } from "esbuild";
import { transform as lightning } from "lightningcss";
import { chromium } from "playwright-core";
import postcss from "postcss";

const css = `.margin { margin: 1px; margin-inline-start: 20px; margin-left: 3px }`;
const minifiers = {
  "none": (text) => text,
  "esbuild": async (text) => (await transform(text, { loader: "css", minify: true })).code,
  "csso": (text) => minify(text).css,
  "cssnano": async (text) => (await postcss([cssnano()]).process(text, { from: undefined })).css,
  "clean-css": (text) => new CleanCSS({ level: 2 }).minify(text).styles,
  "lightningcss": (text) => lightning({ filename: "a.css", code: Buffer.from(text), minify: true }).code.toString(),
};
const path = execFileSync("which", ["chromium"]).toString().trim();
const browser = await chromium.launch({ executablePath: path, args: ["--no-sandbox"] });
const page = await browser.newPage();
const lines = [];
for (const [name, minified] of Object.entries(minifiers)) {
  const measured = [];
  for (const direction of ["ltr", "rtl"]) {
    await page.setContent(`<!doctype html><html lang="en" dir="${direction}"><title>M</title>
      <style>${await minified(css)}</style><p class="margin">a</p>`);
    measured.push(await page.evaluate((side) => {
      const { marginLeft, marginRight } = getComputedStyle(document.querySelector(".margin"));
      return `${side} ${parseFloat(marginLeft)} and ${parseFloat(marginRight)}`;
    }, direction));
  }
  lines.push(`${name}: ${measured.join("; ")}`);
}
await browser.close();
const seen = lines.join("\n");
console.log(seen);
if (seen === `none: ltr 3 and 1; rtl 3 and 20
esbuild: ltr 3 and 1; rtl 3 and 1
csso: ltr 3 and 1; rtl 3 and 1
cssnano: ltr 3 and 1; rtl 3 and 1
clean-css: ltr 20 and 1; rtl 3 and 20
lightningcss: ltr 3 and 1; rtl 3 and 20`) {
  console.log("As stated: four of five minifiers change the margin in one direction.");
} else {
  console.log("Changed: the minifiers no longer change the margin in the way stated.");
  process.exitCode = 1;
}
JS
node run.mjs
