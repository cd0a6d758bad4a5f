#!/usr/bin/env bash
# Chromium 156 (Debian 12: chromium), driven by playwright-core 1.64.1 (npm)
#
# Did: headings, a link and a button numbered by a CSS counter in ::before ("1. Trust", "Part 2: Plan"), and one
#   numbered by fixed text; asked the browser for its accessibility tree, where these names come from.
# Expected: a counter is part of the name as fixed text is: generated content counts in the computation of names.
# Happens: the text around the counter stays and the number is dropped: ". Trust", "Part : Plan". Fixed text is whole.
#   The tree's text nodes have the number, so it is read in passing, but not in a list of headings or links.
# Why it matters: a person who moves by headings hears punctuation instead of the number that others refer to.
#   Write numbers into the text.
set -euo pipefail
chromium --version 2>/dev/null | grep -q ' 156\.' ||
  { echo "This needs Chromium 156: apt-get install chromium"; exit 3; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund playwright-core@1.64.1 >npm.log 2>&1 ||
  { cat npm.log; echo "The package could not be installed."; exit 3; }

cat >run.mjs <<'JS'
import { execFileSync } from "node:child_process";
import { chromium } from "playwright-core";

const browser = await chromium.launch({ executablePath: execFileSync("which", ["chromium"]).toString().trim() });
const page = await browser.newPage();
await page.setContent(`<!doctype html><html lang="en"><title>Numbers</title>
<style>
  body { counter-reset: part; }
  .number::before { counter-increment: part; content: counter(part) ". "; }
  .part::before { counter-increment: part; content: "Part " counter(part) ": "; }
  .fixed::before { content: "3. "; }
</style>
<h2 class="number">Trust</h2><h2 class="part">Plan</h2><h2 class="fixed">Risk</h2>
<a class="number" href="#a">Link</a><button class="number">Button</button>`);
const session = await page.context().newCDPSession(page);
const { nodes } = await session.send("Accessibility.getFullAXTree");
await browser.close();

const named = nodes.filter(({ role }) => ["heading", "link", "button"].includes(role?.value));
const names = named.map(({ name }) => name.value);
const texts = nodes.filter(({ role }) => role?.value === "StaticText").map(({ name }) => name.value);
console.log(`names: ${JSON.stringify(names)}`);
console.log(`texts: ${JSON.stringify(texts)}`);

const asStated = [". Trust", "Part : Plan", "3. Risk", ". Link", ". Button"];
if (JSON.stringify(names) === JSON.stringify(asStated) && ["1", "2"].every((number) => texts.includes(number))) {
  console.log("As stated: the numbers of counters are in the texts and not in the names.");
} else {
  console.log("Changed: the names are no longer without the numbers of counters.");
  process.exitCode = 1;
}
JS
node run.mjs
