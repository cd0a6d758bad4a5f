#!/usr/bin/env bash
# @testing-library/dom 10.4.2 with jsdom 26.1.0 (npm), and playwright-core 1.64.1 (npm) with Chromium 156 (Debian 12:
# chromium)
#
# Did: a page with a button each in an inert part, in closed <details>, in a popover that is not shown, and in plain
#   sight. Looked for the buttons by role (queryAllByRole, getByRole), which both tools describe as what assistive
#   technology finds, and asked Chromium for its accessibility tree, which assistive technology gets.
# Expected: only the button in plain sight, as in Chromium's tree.
# Happens: Testing Library finds all four. Playwright leaves out two, and finds the button in the inert part, in the same
#   browser whose tree does not have it.
# Why it matters: a test that presses "Delete" in a part that is locked while a dialog is open passes, and so does one
#   for a button that sits in a section nobody opened. Check `closest("[inert], details:not([open])")` as well.
set -euo pipefail
chromium --version 2>/dev/null | grep -q ' 156\.' ||
  { echo "This needs Chromium 156: apt-get install chromium"; exit 3; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund @testing-library/dom@10.4.2 jsdom@26.1.0 playwright-core@1.64.1 >npm.log 2>&1 ||
  { cat npm.log; echo "The packages could not be installed."; exit 3; }

cat >run.mjs <<'JS'
import { execFileSync } from "node:child_process";
import { JSDOM } from "jsdom";
import { chromium } from "playwright-core";

const html = `<!doctype html><html lang="en"><title>Buttons</title><body>
  <button>plain</button><div inert><button>inert</button></div>
  <details><summary>More</summary><button>closed</button></details><div popover><button>popover</button></div>`;
const { window } = new JSDOM(html, { pretendToBeVisual: true });
Object.assign(globalThis, { window, document: window.document });
const { queryAllByRole } = await import("@testing-library/dom");
const inTests = queryAllByRole(window.document.body, "button").map((button) => button.textContent);

const path = execFileSync("which", ["chromium"], { encoding: "utf8" }).trim();
const browser = await chromium.launch({ executablePath: path, args: ["--no-sandbox"] });
const page = await browser.newPage();
await page.setContent(html);
const inPlaywright = await page.getByRole("button").allTextContents();
const session = await page.context().newCDPSession(page);
const { nodes } = await session.send("Accessibility.getFullAXTree");
const inTree = nodes.filter((node) => !node.ignored && node.role?.value === "button").map((node) => node.name.value);
await browser.close();

const seen = [inTests, inPlaywright, inTree].map((names) => names.join(", "));
console.log(`Testing Library: ${seen[0]}\nPlaywright: ${seen[1]}\naccessibility tree: ${seen[2]}`);
if (seen.join("; ") === "plain, inert, closed, popover; plain, inert; plain") {
  console.log("As stated: both find buttons that are not in the accessibility tree.");
} else {
  console.log("Changed: what the tools find is no longer what is stated.");
  process.exitCode = 1;
}
JS
node run.mjs
