#!/usr/bin/env bash
# html_codesniffer 2.5.1 (the engine of pa11y) and accessibility-checker-engine 4.0.34 (IBM Equal Access), compared with
# axe-core 4.14.1 (npm), in Chromium 156 (Debian 12: chromium) driven by playwright-core 1.64.1 (npm)
#
# Did: wrote one light grey text on white in seven ways (#bbb, hwb, color-mix, oklch, lab, color(), a relative colour), and
#   black text on a dark grey ground, as #222 and as color-mix. Had the three check the contrast.
# Expected: nine times a failure; the ratio is below 2 each time, and the screen shows the same.
# Happens: axe reports all nine. The other two report those that the browser computes as rgb(): #bbb, hwb and #222. Of
#   the ratio of the other texts they say nothing, neither a failure nor that it must be looked at; IBM's does not even
#   count them as checked. It takes the mixed ground for white, and passes black on it.
# Why it matters: a design whose colours are derived by color-mix() or written in oklch() has no failure of contrast in
#   these reports, whatever it looks like. Check contrast with axe, or give these tools the colours computed as rgb().
set -euo pipefail
chromium --version 2>/dev/null | grep -q ' 156\.' ||
  { echo "This needs Chromium 156: apt-get install chromium"; exit 3; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund html_codesniffer@2.5.1 accessibility-checker-engine@4.0.34 axe-core@4.14.1 \
  playwright-core@1.64.1 >npm.log 2>&1 || { cat npm.log; echo "The packages could not be installed."; exit 3; }

cat >run.mjs <<'JS'
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { chromium } from "playwright-core";

const styles = {
  hex: "color: #bbb",
  hwb: "color: hwb(0 73% 27%)",
  mix: "color: color-mix(in srgb, #aaa, #ccc)",
  oklch: "color: oklch(0.79 0 0)",
  lab: "color: lab(75 0 0)",
  srgb: "color: color(srgb 0.73 0.73 0.73)",
  relative: "color: rgb(from #bbb r g b)",
  ground: "color: #000; background: #222",
  mixedGround: "color: #000; background: color-mix(in srgb, #111, #333)",
};
const texts = Object.entries(styles).map(([id, style]) => `<p id="${id}" style="${style}">Text</p>`).join("");
const html = `<!doctype html><html lang="en"><title>C</title><body style="background: #fff"><main>${texts}</main>`;

const path = execFileSync("which", ["chromium"]).toString().trim();
const browser = await chromium.launch({ executablePath: path, args: ["--no-sandbox"] });
const page = await browser.newPage();
await page.setContent(html);
for (const file of ["axe-core/axe.js", "html_codesniffer/build/HTMLCS.js", "accessibility-checker-engine/ace.js"]) {
  await page.evaluate(readFileSync(`node_modules/${file}`, "utf8"));
}
const seen = await page.evaluate(async () => {
  const verdicts = { axe: {}, HTMLCS: {}, IBM: {} };
  const ofAxe = await axe.run({ runOnly: ["color-contrast"] });
  for (const [kind, name] of [["violations", "fails"], ["incomplete", "look"], ["passes", "passes"]]) {
    for (const node of ofAxe[kind].flatMap((rule) => rule.nodes)) verdicts.axe[node.target[0].slice(1)] = name;
  }
  await new Promise((resolve) => HTMLCS.process("WCAG2AA", document, resolve));
  for (const { code, type, element } of HTMLCS.getMessages()) {
    if (code.includes("1_4_3.G18")) verdicts.HTMLCS[element.id] = type === HTMLCS.ERROR ? "fails" : "look";
  }
  const { results } = await new ace.Checker().check(document, ["WCAG_2_1"]);
  const names = { FAIL: "fails", POTENTIAL: "look", PASS: "passes" };
  for (const { ruleId, value, node, message } of results) {
    if (ruleId === "text_contrast_sufficient" && value[0] === "VIOLATION") verdicts.IBM[node.id] = names[value[1]];
  }
  return verdicts;
});
await browser.close();
const lines = Object.keys(styles).map((id) =>
  `${id}: ${["axe", "HTMLCS", "IBM"].map((tool) => `${tool} ${seen[tool][id] ?? "nothing"}`).join(", ")}`,
);
console.log(lines.join("\n"));
JS
node run.mjs | tee seen
if [ "$(cat seen)" = 'hex: axe fails, HTMLCS fails, IBM fails
hwb: axe fails, HTMLCS fails, IBM fails
mix: axe fails, HTMLCS nothing, IBM nothing
oklch: axe fails, HTMLCS nothing, IBM nothing
lab: axe fails, HTMLCS nothing, IBM nothing
srgb: axe fails, HTMLCS nothing, IBM nothing
relative: axe fails, HTMLCS nothing, IBM nothing
ground: axe fails, HTMLCS fails, IBM fails
mixedGround: axe fails, HTMLCS nothing, IBM passes' ]; then
  echo "As stated: two of three checkers say nothing of colours that are not computed as rgb()."
else
  echo "Changed: the checkers no longer judge these colours in the way stated."
  exit 1
fi
