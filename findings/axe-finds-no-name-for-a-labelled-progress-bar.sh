#!/usr/bin/env bash
# axe-core 4.14.1 (npm), compared with Chromium 156 (Debian 12: chromium), driven by playwright-core 1.64.1 (npm)
#
# Did: a field, a progress bar, a meter and an output, each with a label; a progress bar and a meter that state their role
#   as well; and a check box whose label contains a slider that says "Managed" (aria-valuetext) for 3. Asked both for the
#   names, and axe for its findings.
# Expected: the labels. HTML lets all four have one. A slider within a label counts with its words (Accessible Name and
#   Description Computation 1.2, 2C: aria-valuetext if present).
# Happens: for axe the progress bar, the meter and the output have no name, and the ones with a role are violations
#   ("aria-progressbar-name", "aria-meter-name"). The check box has 3 in its name in place of "Managed".
# Why it matters: a right page fails the check, or a label is added twice to please it. Take the role away, which changes
#   nothing else, or name the bar with aria-labelledby.
set -euo pipefail
chromium --version 2>/dev/null | grep -q ' 156\.' ||
  { echo "This needs Chromium 156: apt-get install chromium"; exit 3; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund axe-core@4.14.1 playwright-core@1.64.1 >npm.log 2>&1 ||
  { cat npm.log; echo "The packages could not be installed."; exit 3; }

cat >run.mjs <<'JS'
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { chromium } from "playwright-core";

const html = `<!doctype html><html lang="en"><title>Names</title><main>
  <label>Owner <input id="field"></label><label>Answered <progress id="progress" value="0.3"></progress></label>
  <label>Mean <meter id="meter" value="0.4"></meter></label><label>Level <output id="output">3</output></label>
  <label>Answered <progress id="role-progress" role="progressbar" value="0.3"></progress></label>
  <label>Mean <meter id="role-meter" role="meter" aria-valuenow="0.4" value="0.4"></meter></label>
  <label><input type="checkbox" id="box"> Below <input type="range" max="5" value="3" aria-valuetext="Managed"> only</label>
  </main>`;
const ids = ["field", "progress", "meter", "output", "role-progress", "role-meter", "box"];
const path = execFileSync("which", ["chromium"]).toString().trim();
const browser = await chromium.launch({ executablePath: path, args: ["--no-sandbox"] });
const page = await browser.newPage();
await page.setContent(html);
const session = await page.context().newCDPSession(page);
const { root } = await session.send("DOM.getDocument");
const inChromium = {};
for (const id of ids) {
  const { nodeId } = await session.send("DOM.querySelector", { nodeId: root.nodeId, selector: `#${id}` });
  const { nodes } = await session.send("Accessibility.getPartialAXTree", { nodeId, fetchRelatives: false });
  inChromium[id] = nodes[0].name.value;
}
await page.evaluate(readFileSync("node_modules/axe-core/axe.js", "utf8"));
const { names, violations } = await page.evaluate(async (wanted) => {
  const found = await axe.run({ runOnly: ["aria-progressbar-name", "aria-meter-name", "label"] });
  axe.setup(document);
  return {
    names: wanted.map((id) => axe.commons.text.accessibleText(document.getElementById(id))),
    violations: found.violations.map((rule) => `${rule.id} ${rule.nodes.map((node) => node.target[0]).join(" ")}`),
  };
}, ids);
await browser.close();
const seen = [
  ...ids.map((id, index) => `${id}: Chromium "${inChromium[id]}", axe "${names[index]}"`),
  `violations: ${violations.join(", ")}`,
].join("\n");
console.log(seen);
if (seen === `field: Chromium "Owner", axe "Owner"
progress: Chromium "Answered", axe ""
meter: Chromium "Mean", axe ""
output: Chromium "Level", axe ""
role-progress: Chromium "Answered", axe ""
role-meter: Chromium "Mean", axe ""
box: Chromium "Below Managed only", axe "Below 3 only"
violations: aria-meter-name #role-meter, aria-progressbar-name #role-progress`) {
  console.log("As stated: axe does not see the labels of bars and outputs.");
} else {
  console.log("Changed: axe no longer names these elements in the way stated.");
  process.exitCode = 1;
}
JS
node run.mjs
