#!/usr/bin/env bash
# Firefox ESR 153, compared with Chromium 156 (Debian 12: firefox-esr, chromium), driven by playwright-core 1.64.1 (npm)
#
# Did: three questions in a form, each with radio buttons, a text field and a list, all with names of their own. Chose
#   and wrote in the second one, then reloaded the page, which now has a new question before the three.
# Expected: the answers of the second question are there again, as Firefox keeps them for a reload, or are gone: names
#   and ids say which control is which.
# Happens: Firefox gives all three answers to the question that now stands second, which was the first one before. The
#   one that was answered is empty. Chromium restores nothing when a page is reloaded in this way.
# Why it matters: after an update adds, drops or sorts a question, a reload answers another question than the person
#   did, in a form that looks untouched. Keep answers in the page's own storage, and set `autocomplete="off"` on each
#   control.
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
import { createServer } from "node:http";
import { chromium, firefox } from "playwright-core";

const question = (id) => `<fieldset><legend>Question ${id}</legend>
  <input type="radio" name="level-${id}" value="1"><input type="radio" name="level-${id}" value="2">
  <input name="note-${id}" id="note-${id}">
  <select name="owner-${id}" id="owner-${id}"><option>nobody<option>Legal</select></fieldset>`;
let questions;
const server = createServer((_, response) => {
  response.setHeader("content-type", "text/html").setHeader("cache-control", "no-cache");
  response.end(`<!doctype html><title>Form</title><form>${questions.map(question).join("")}</form>`);
});
await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));

/** Runs in the page: the answers of each question, or "empty". */
function readAll() {
  return [...document.querySelectorAll("fieldset")].map((part) => {
    const [note, owner] = [part.querySelector("[id]").value, part.querySelector("select").value];
    const level = part.querySelector(":checked:not(option)")?.value;
    const answers = [level, note, owner === "nobody" ? "" : owner].filter(Boolean).join(" ");
    return `${part.querySelector("legend").textContent}: ${answers || "empty"}`;
  });
}
async function tryIn(type, options) {
  questions = ["B", "C", "D"];
  const browser = await type.launch(options);
  const page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${server.address().port}/`);
  await page.locator("[name=level-C][value='2']").click();
  await page.locator("#note-C").pressSequentially("of C");
  await page.locator("#owner-C").selectOption("Legal");
  questions = ["A", "B", "C", "D"];
  await page.waitForTimeout(500);
  const loaded = page.waitForEvent("load");
  await page.evaluate(() => void setTimeout(() => location.reload(), 0));
  await loaded;
  await page.waitForTimeout(1000);
  const seen = await page.evaluate(readAll);
  await browser.close();
  return seen.join("; ");
}

const path = (name) => execFileSync("which", [name]).toString().trim();
const seen = {
  Chromium: await tryIn(chromium, { executablePath: path("chromium"), chromiumSandbox: false }),
  Firefox: await tryIn(firefox, { channel: "moz-firefox", executablePath: path("firefox-esr") }),
};
server.close();
console.log("answered: Question C: 2 of C Legal");
for (const [name, answers] of Object.entries(seen)) console.log(`${name}: ${answers}`);
if (
  seen.Chromium === "Question A: empty; Question B: empty; Question C: empty; Question D: empty" &&
  seen.Firefox === "Question A: empty; Question B: 2 of C Legal; Question C: empty; Question D: empty"
) {
  console.log("As stated: Firefox gives the answers to the question at the same place.");
} else {
  console.log("Changed: the answers are no longer restored in the way stated.");
  process.exitCode = 1;
}
JS
node run.mjs
