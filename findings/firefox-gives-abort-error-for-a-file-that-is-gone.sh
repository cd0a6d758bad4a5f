#!/usr/bin/env bash
# Firefox ESR 153 and Chromium 156 (Debian 12: firefox-esr, chromium), driven by playwright-core 1.64.1 (npm)
#
# Did: kept a File or Blob and took away what it stands for: a File of the origin's private file system that was written
#   anew, one that was removed, and a Blob of an IndexedDB database that was deleted. Then called text().
# Expected: NotReadableError for the first, NotFoundError for the second (File API, "failure reason"), and the text of
#   the Blob, which is a value and not part of the database.
# Happens: Chromium does so. Firefox gives AbortError each time.
# Why it matters: a person who closes the window that asks for a file causes an AbortError, so programs pass over it
#   without a word. Handle the choosing and the reading of a file apart.
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

/** Runs in the page: what text() does once the source of a File or Blob is gone. */
async function tryAll() {
  const wait = (request) =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const folder = await navigator.storage.getDirectory();
  async function write(name, text) {
    const handle = await folder.getFileHandle(name, { create: true });
    const stream = await handle.createWritable();
    await stream.write(text);
    await stream.close();
    return handle.getFile();
  }
  const read = (blob) => blob.text().catch((error) => error.name);

  const changed = await write("changed", "first");
  await write("changed", "second");
  const removed = await write("removed", "first");
  await folder.removeEntry("removed");

  const opening = indexedDB.open("trial", 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore("files");
  const database = await wait(opening);
  await wait(database.transaction("files", "readwrite").objectStore("files").put(new Blob(["the text"]), 1));
  const stored = await wait(database.transaction("files").objectStore("files").get(1));
  database.close();
  await wait(indexedDB.deleteDatabase("trial"));
  return [await read(changed), await read(removed), await read(stored)].join(", ");
}

const path = (name) => execFileSync("which", [name]).toString().trim();
const server = createServer((_, response) => response.setHeader("content-type", "text/html").end("<title>A</title>"));
await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
async function tryIn(type, options) {
  const browser = await type.launch(options);
  const page = await (await browser.newContext()).newPage();
  await page.goto(`http://127.0.0.1:${server.address().port}/`);
  const seen = await page.evaluate(tryAll);
  await browser.close();
  return seen;
}

const inChromium = await tryIn(chromium, { executablePath: path("chromium") });
const inFirefox = await tryIn(firefox, { channel: "moz-firefox", executablePath: path("firefox-esr") });
server.close();
console.log(`file changed, file removed, database deleted`);
console.log(`Chromium: ${inChromium}`);
console.log(`Firefox:  ${inFirefox}`);
if (inChromium === "NotReadableError, NotFoundError, the text" && inFirefox === "AbortError, AbortError, AbortError") {
  console.log("As stated: Firefox gives AbortError where Chromium gives another error or the text.");
} else {
  console.log("Changed: Chromium and Firefox no longer differ in the way stated.");
  process.exitCode = 1;
}
JS
node run.mjs
