#!/usr/bin/env bash
# happy-dom 21.0.4 and jsdom 26.1.0 (npm), compared with Chromium 156 (Debian 12: chromium), driven by
# playwright-core 1.64.1
#
# Did: a number field with step="0.1", and one with step="0.01"; set each of the values 0.1 to 5.0 in the first, and
#   0.01 to 1.00 in the second, and counted those with validity.stepMismatch.
# Expected: none. The values are decimal numbers, and each is a whole number of steps (HTML Standard, 4.10.5.3.8).
# Happens: none in Chromium and jsdom. happy-dom divides binary fractions, and refuses 44 of the 50 and 93 of the 100,
#   among them 0.3 and 0.7.
# Why it matters: a test of a form for scores finds errors where no browser shows any, and a save that waits for a valid
#   form does not happen. Test such forms in a browser or in jsdom, or use step="any" and check the value yourself.
set -euo pipefail
chromium --version 2>/dev/null | grep -q ' 156\.' ||
  { echo "This needs Chromium 156: apt-get install chromium"; exit 3; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund happy-dom@21.0.4 jsdom@26.1.0 playwright-core@1.64.1 >npm.log 2>&1 ||
  { cat npm.log; echo "The packages could not be installed."; exit 3; }

cat >run.mjs <<'JS'
import { execFileSync } from "node:child_process";
import { Window } from "happy-dom";
import { JSDOM } from "jsdom";
import { chromium } from "playwright-core";

/** How many of the values a field with such steps refuses: of 0.1 to 5.0, and of 0.01 to 1.00. */
function refused(page) {
  const count = (digits, last) => {
    const field = page.createElement("input");
    field.type = "number";
    field.step = (10 ** -digits).toFixed(digits);
    let bad = 0;
    for (let index = 1; index <= last; index++) {
      field.value = (index / 10 ** digits).toFixed(digits);
      if (field.validity.stepMismatch) bad++;
    }
    return bad;
  };
  return `${count(1, 50)} of 50, ${count(2, 100)} of 100`;
}

const path = execFileSync("which", ["chromium"], { encoding: "utf8" }).trim();
const browser = await chromium.launch({ executablePath: path, args: ["--no-sandbox"] });
const seen = {
  Chromium: await (await browser.newPage()).evaluate(`(${refused})(document)`),
  jsdom: refused(new JSDOM("").window.document),
  "happy-dom": refused(new Window().document),
};
await browser.close();
for (const [name, result] of Object.entries(seen)) console.log(`${name}: ${result}`);
const none = "0 of 50, 0 of 100";
if (seen.Chromium === none && seen.jsdom === none && seen["happy-dom"] === "44 of 50, 93 of 100") {
  console.log("As stated: happy-dom refuses values that are on a step.");
} else {
  console.log("Changed: the three no longer differ in the way stated.");
  process.exitCode = 1;
}
JS
node run.mjs
