#!/usr/bin/env bash
# csso 5.0.5 and clean-css 5.3.3 (npm; levels 1 and 2), compared with esbuild 0.28.2, in Chromium 156 (Debian 12: chromium)
# driven by playwright-core 1.64.1 (npm)
#
# Did: minified a style of five rules: a media query of a range (width >= 400px) and one with calc(), a font of which a later
#   line changes the family, a rule within a rule, and the rule after that. Counted in Chromium which of the five still
#   take effect, and whether the minifiers warned.
# Expected: all five, or an error: a minifier keeps what it does not know.
# Happens: csso removes both media queries with all that is in them, and the inner rule, and warns of nothing. clean-css
#   removes the inner rule and the whole one after it, with a warning. At level 2 it writes the font as
#   `font:1rem,medium "Noto Sans",,,serif`, which no browser takes, and does not warn of it.
# Why it matters: the layout for wide screens or the font is missing in the build and there in the dev server. Both come
#   with many other tools, which show no warnings. Use esbuild or lightningcss, or compare the number of rules.
set -euo pipefail
chromium --version 2>/dev/null | grep -q ' 156\.' ||
  { echo "This needs Chromium 156: apt-get install chromium"; exit 3; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund csso@5.0.5 clean-css@5.3.3 esbuild@0.28.2 playwright-core@1.64.1 \
  >npm.log 2>&1 || { cat npm.log; echo "The packages could not be installed."; exit 3; }

cat >run.mjs <<'JS'
import { execFileSync } from "node:child_process";
import CleanCSS from "clean-css";
import { minify } from "csso";
import { transform } from "esbuild";
import { chromium } from "playwright-core";

const css = `@media (width >= 400px) { .range { color: red } }
@media (min-width: calc(300px + 1em)) { .calc { color: red } }
.font { font: 1rem "Source Serif 4", serif; font-family: "Noto Sans", serif }
.outer { margin: 0; & .inner { color: red } }
.next { color: red }`;
const cleaned = (level) => (text) => {
  const { styles, warnings } = new CleanCSS({ level }).minify(text);
  return { text: styles, words: warnings.length };
};
const minifiers = {
  "none": (text) => ({ text, words: 0 }),
  "esbuild": async (text) => {
    const { code, warnings } = await transform(text, { loader: "css", minify: true });
    return { text: code, words: warnings.length };
  },
  "csso": (text) => ({ text: minify(text).css, words: 0 }),
  "clean-css 1": cleaned(1),
  "clean-css 2": cleaned(2),
};
const path = execFileSync("which", ["chromium"]).toString().trim();
const browser = await chromium.launch({ executablePath: path, args: ["--no-sandbox"] });
const page = await browser.newPage();
const lines = [];
for (const [name, minified] of Object.entries(minifiers)) {
  const { text, words } = await minified(css);
  await page.setContent(`<!doctype html><html lang="en"><title>R</title><style>${text}</style><p class="range">a</p>
    <p class="calc">b</p><p class="font">c</p><div class="outer"><p class="inner">d</p></div><p class="next">e</p>`);
  const kept = await page.evaluate(() => {
    const style = (part) => getComputedStyle(document.querySelector(`.${part}`));
    return [
      ...["range", "calc", "inner", "next"].filter((part) => style(part).color === "rgb(255, 0, 0)"),
      ...(style("font").fontFamily.startsWith('"Noto Sans"') ? ["font"] : []),
    ];
  });
  lines.push(`${name}: ${kept.join(" ") || "nothing"}; ${words > 0 ? "warns" : "no warning"}`);
}
await browser.close();
const seen = lines.join("\n");
console.log(seen);
if (seen === `none: range calc inner next font; no warning
esbuild: range calc inner next font; no warning
csso: next font; no warning
clean-css 1: range calc font; warns
clean-css 2: range calc; warns`) {
  console.log("As stated: csso and clean-css drop valid rules.");
} else {
  console.log("Changed: the minifiers no longer drop these rules.");
  process.exitCode = 1;
}
JS
node run.mjs
