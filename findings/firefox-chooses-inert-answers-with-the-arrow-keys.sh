#!/usr/bin/env bash
# Firefox ESR 153 and Chromium 156 (Debian 12: firefox-esr, chromium), driven by playwright-core 1.64.1 (npm)
#
# Did: groups of three radio buttons. In the first three the second button cannot be used: it is hidden (display: none),
#   in closed <details>, or inert; pressed ArrowRight on the first. In two more the chosen button is hidden, or in
#   closed <details>; pressed Tab before the group.
# Expected: ArrowRight passes over the second button each time and chooses the third. Tab reaches a button of each
#   group.
# Happens: so in Chromium. Firefox passes over the hidden one and the one in <details>, and chooses the inert one, which
#   nobody can point at or hear; the focus stays behind. Tab reaches the group whose chosen button is hidden, but not
#   the one whose chosen button is in closed <details>: no key gets to the others.
# Why it matters: a question that is not to be answered yet is made inert, and its answer then changes by a key. And a
#   group whose rare answers are folded away can no longer be changed without a mouse once one of them is chosen. Use
#   `disabled` for answers, and keep <details> out of a group.
set -euo pipefail
chromium --version 2>/dev/null | grep -q ' 156\.' ||
  { echo "This needs Chromium 156: apt-get install chromium"; exit 3; }
firefox-esr --version 2>/dev/null | grep -q ' 153\.' ||
  { echo "This needs Firefox ESR 153: apt-get install firefox-esr"; exit 3; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund playwright-core@1.64.1 >npm.log 2>&1 ||
  { cat npm.log; echo "The package could not be installed."; exit 3; }

cat >run.mjs <<'JS'
import { execFileSync } from "node:child_process";
import { chromium, firefox } from "playwright-core";

const button = (group, value, rest = "") => `<input type="radio" name="${group}" value="${value}" ${rest}>`;
const closed = (content) => `<details><summary>Rare</summary>${content}</details>`;
const hidden = 'style="display: none"';
const content = `<!doctype html><html lang="en"><title>Answers</title>
<p>${button("hidden", 1)}${button("hidden", 2, hidden)}${button("hidden", 3)}</p>
<div>${button("folded", 1)}${closed(button("folded", 2))}${button("folded", 3)}</div>
<p>${button("inert", 1)}<span inert>${button("inert", 2)}</span>${button("inert", 3)}</p>
<button id="one">One</button>${button("chosenHidden", 1, `checked ${hidden}`)}${button("chosenHidden", 2)}
<button id="two">Two</button>${closed(button("chosenFolded", 1, "checked"))}${button("chosenFolded", 2)}
<button id="end">End</button>`;

async function tryIn(type, options) {
  const browser = await type.launch(options);
  const page = await (await browser.newContext()).newPage();
  await page.setContent(content);
  const seen = {};
  for (const group of ["hidden", "folded", "inert"]) {
    await page.locator(`[name=${group}][value="1"]`).check();
    await page.locator(`[name=${group}][value="1"]`).focus();
    await page.keyboard.press("ArrowRight");
    seen[group] = await page.evaluate((name) => document.querySelector(`[name=${name}]:checked`).value, group);
  }
  for (const [group, start, stop] of [["chosenHidden", "one", "two"], ["chosenFolded", "two", "end"]]) {
    await page.focus(`#${start}`);
    seen[group] = "out of reach";
    for (let count = 0; count < 5; count += 1) {
      await page.keyboard.press("Tab");
      const now = await page.evaluate(() => document.activeElement.name || document.activeElement.id);
      if (now === group) seen[group] = "reached";
      if (now === stop) break;
    }
  }
  await browser.close();
  return Object.entries(seen).map(([group, what]) => `${group} ${what}`).join(", ");
}

const path = (name) => execFileSync("which", [name]).toString().trim();
const inChromium = await tryIn(chromium, { executablePath: path("chromium") });
const inFirefox = await tryIn(firefox, { channel: "moz-firefox", executablePath: path("firefox-esr") });
console.log(`Chromium: ${inChromium}\nFirefox: ${inFirefox}`);
if (
  inChromium === "hidden 3, folded 3, inert 3, chosenHidden reached, chosenFolded reached" &&
  inFirefox === "hidden 3, folded 3, inert 2, chosenHidden reached, chosenFolded out of reach"
) {
  console.log("As stated: Firefox chooses the inert answer and does not reach the group with a folded one.");
} else {
  console.log("Changed: the browsers no longer differ in the way stated.");
  process.exitCode = 1;
}
JS
node run.mjs
