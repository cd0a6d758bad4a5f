#!/usr/bin/env bash
# Chromium 156 and Firefox ESR 153 (Debian 12: chromium, firefox-esr), driven by playwright-core 1.64.1 (npm)
#
# Did: typed 3,5 and 3.5 into a number field (step="any") of a page whose language is German, with both browsers set to
#   English; and into a field that says lang="en".
# Expected: 3.5 or an invalid field. A number field gives a number that the person meant, or none.
# Happens: Firefox takes the language of the page: 3,5 is 3.5 in the German field, and the English field is invalid.
#   Chromium takes its own language and drops the comma while it is typed: the value is 35 and valid, in both fields.
# Why it matters: with a German keyboard in an English browser a score, a cost or an effort is ten times as large, in a
#   field that reports no error, and where no max is set nothing stops it. Set max, or use a text field with
#   inputmode="decimal" and read both signs.
set -euo pipefail
chromium --version 2>/dev/null | grep -q ' 156\.' ||
  { echo "This needs Chromium 156: apt-get install chromium"; exit 3; }
firefox-esr --version 2>/dev/null | grep -q ' 153\.' ||
  { echo "This needs Firefox ESR 153: apt-get install firefox-esr"; exit 3; }
export LC_ALL=C.UTF-8 LANGUAGE=en
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund playwright-core@1.64.1 >npm.log 2>&1 ||
  { cat npm.log; echo "The package could not be installed."; exit 3; }

cat >run.mjs <<'JS'
import { execFileSync } from "node:child_process";
import { chromium, firefox } from "playwright-core";

const html = `<!doctype html><html lang="de"><title>Zahlen</title>
  <input type="number" step="any" id="german"><input type="number" step="any" id="english" lang="en">`;
const path = (name) => execFileSync("which", [name], { encoding: "utf8" }).trim();

async function typeIn(type, options) {
  const browser = await type.launch(options);
  const page = await browser.newPage();
  await page.setContent(html);
  const seen = [];
  for (const id of ["german", "english"]) {
    for (const text of ["3,5", "3.5"]) {
      await page.fill(`#${id}`, "");
      await page.focus(`#${id}`);
      await page.keyboard.type(text);
      const result = await page.$eval(`#${id}`, (field) => (field.validity.badInput ? "invalid" : field.value));
      seen.push(`${id} ${text} is ${result}`);
    }
  }
  await browser.close();
  return seen.join("; ");
}

const inChromium = await typeIn(chromium, { executablePath: path("chromium"), args: ["--no-sandbox", "--lang=en-US"] });
const inFirefox = await typeIn(firefox, { channel: "moz-firefox", executablePath: path("firefox-esr") });
console.log(`Chromium: ${inChromium}\nFirefox: ${inFirefox}`);
if (
  inChromium === "german 3,5 is 35; german 3.5 is 3.5; english 3,5 is 35; english 3.5 is 3.5" &&
  inFirefox === "german 3,5 is 3.5; german 3.5 is 3.5; english 3,5 is invalid; english 3.5 is 3.5"
) {
  console.log("As stated: Chromium drops the comma, and the value is ten times as large.");
} else {
  console.log("Changed: the values are no longer those stated.");
  process.exitCode = 1;
}
JS
node run.mjs
