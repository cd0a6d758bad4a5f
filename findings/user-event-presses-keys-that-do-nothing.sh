#!/usr/bin/env bash
# @testing-library/user-event 14.6.12 with jsdom 26.1.0 (npm), compared with Chromium 156 (Debian 12: chromium), driven by
# playwright-core 1.64.1 (npm)
#
# Did: gave controls the focus and pressed a key, with user.keyboard() and in Chromium: ArrowUp in a number field,
#   ArrowRight on a slider, ArrowDown and the letter b in a drop-down list, Enter on the <summary> of closed details, and,
#   for comparison, Space on a check box.
# Expected: what the browser does: 4, 4, the next option, the option that begins with b, open, checked; or an error for
#   what is not supported.
# Happens: user-event does the check box. The other five keys do nothing, without an error.
# Why it matters: a test by keyboard fails on a control that works, or, if it expects that nothing is saved, passes
#   on one that does not. Use selectOptions(), type() and click() in such tests, and test keys in a browser.
set -euo pipefail
chromium --version 2>/dev/null | grep -q ' 156\.' ||
  { echo "This needs Chromium 156: apt-get install chromium"; exit 3; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund @testing-library/user-event@14.6.12 @testing-library/dom@10.4.2 jsdom@26.1.0 \
  playwright-core@1.64.1 >npm.log 2>&1 || { cat npm.log; echo "The packages could not be installed."; exit 3; }

cat >run.mjs <<'JS'
import { execFileSync } from "node:child_process";
import { JSDOM } from "jsdom";
import { chromium } from "playwright-core";

const html = `<!doctype html><html lang="en"><title>Keys</title><body>
  <input type="number" value="3"><select id="down"><option>a<option>b</select>
  <select id="letter"><option>a<option>b</select><details><summary>More</summary>words</details>
  <input type="checkbox"><input type="range" max="5" value="3">`;
const presses = [
  ["number", '[type="number"]', "ArrowUp"],
  ["list, arrow", "#down", "ArrowDown"],
  ["list, letter", "#letter", "b"],
  ["summary", "summary", "Enter"],
  ["check box", '[type="checkbox"]', "Space"],
  ["slider", '[type="range"]', "ArrowRight"],
];
/** What a control shows: whether it is open or checked, or its value. */
function stateOf(control) {
  if (control.localName === "summary") return control.parentElement.open ? "open" : "closed";
  return control.type === "checkbox" ? String(control.checked) : control.value;
}

const { window } = new JSDOM(html, { pretendToBeVisual: true });
Object.assign(globalThis, { window, document: window.document });
const { default: userEvent } = await import("@testing-library/user-event");
const user = userEvent.setup({ document: window.document });
const inTests = {};
for (const [name, selector, key] of presses) {
  const control = window.document.querySelector(selector);
  control.focus();
  const keys = key.length === 1 ? key : `[${key}]`;
  await user.keyboard(keys);
  inTests[name] = stateOf(control);
}

const path = execFileSync("which", ["chromium"], { encoding: "utf8" }).trim();
const browser = await chromium.launch({ executablePath: path, args: ["--no-sandbox"] });
const page = await browser.newPage();
await page.setContent(html);
const inChromium = {};
for (const [name, selector, key] of presses) {
  await page.press(selector, key);
  inChromium[name] = await page.$eval(selector, stateOf);
}
await browser.close();
for (const [name] of presses) console.log(`${name}: Chromium ${inChromium[name]}, user-event ${inTests[name]}`);
if (
  Object.values(inChromium).join() === "4,b,b,open,true,4" &&
  Object.values(inTests).join() === "3,a,a,closed,true,3"
) {
  console.log("As stated: five of the keys do nothing in user-event.");
} else {
  console.log("Changed: what the keys do is no longer what is stated.");
  process.exitCode = 1;
}
JS
node run.mjs
