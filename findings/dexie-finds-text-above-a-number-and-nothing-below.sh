#!/usr/bin/env bash
# dexie 4.4.7 (npm), in Chromium 156 (Debian 12: chromium) driven by playwright-core 1.64.1 (npm)
#
# Did: stored seven answers in an indexed field: 1, 3, 5, the text "n/a", a date, null and true; asked for those above
#   2, below 4, not 3, and for all in order of the field.
# Expected: 3 and 5; 1 and 3; all but the 3; all seven. Or an error for values that cannot be compared.
# Happens: above(2) gives 3, 5, the date and "n/a"; below(4) gives 1 and 3, so the two are not alike. notEqual(3) and
#   orderBy() leave null and true out, and say nothing. The reason is the order of keys in IndexedDB: all numbers, then
#   dates, then text; null and true are no keys and are not in the index.
# Why it matters: "at least level 2" counts those who answered "n/a", and a list sorted by level is shorter than the
#   one that is not sorted. Use between() with a number at both ends, and store what is no number in a field of its own.
set -euo pipefail
chromium --version 2>/dev/null | grep -q ' 156\.' ||
  { echo "This needs Chromium 156: apt-get install chromium"; exit 3; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund dexie@4.4.7 playwright-core@1.64.1 >npm.log 2>&1 ||
  { cat npm.log; echo "The packages could not be installed."; exit 3; }

cat >run.mjs <<'JS'
import { execFileSync } from "node:child_process";
import { createServer } from "node:http";
import { chromium } from "playwright-core";

/** Runs in the page. */
async function ask() {
  const database = new Dexie("answers");
  database.version(1).stores({ answers: "++id, level" });
  const levels = [1, 3, 5, "n/a", new Date(0), null, true];
  await database.answers.bulkAdd(levels.map((level) => ({ level })));
  const show = (rows) => rows.map(({ level }) => (level instanceof Date ? "date" : String(level))).join(" ");
  const where = () => database.answers.where("level");
  return [
    `above(2): ${show(await where().above(2).toArray())}`,
    `below(4): ${show(await where().below(4).toArray())}`,
    `between(2, 9): ${show(await where().between(2, 9).toArray())}`,
    `notEqual(3): ${show(await where().notEqual(3).toArray())}`,
    `orderBy: ${show(await database.answers.orderBy("level").toArray())}`,
  ];
}

const path = execFileSync("which", ["chromium"], { encoding: "utf8" }).trim();
const server = createServer((_, response) => response.setHeader("content-type", "text/html").end("<title>A</title>"));
await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
const browser = await chromium.launch({ executablePath: path, args: ["--no-sandbox"] });
const page = await browser.newPage();
await page.goto(`http://127.0.0.1:${server.address().port}/`);
await page.addScriptTag({ path: "node_modules/dexie/dist/dexie.js" });
const seen = await page.evaluate(ask);
await browser.close();
server.close();
console.log(seen.join("\n"));
const stated = `above(2): 3 5 date n/a
below(4): 1 3
between(2, 9): 3 5
notEqual(3): 1 5 date n/a
orderBy: 1 3 5 date n/a`;
if (seen.join("\n") === stated) {
  console.log("As stated: text and dates are above a number, and null and true are nowhere.");
} else {
  console.log("Changed: the answers are no longer those stated.");
  process.exitCode = 1;
}
JS
node run.mjs
