#!/usr/bin/env bash
# Chromium 156 and Firefox ESR 153 (Debian 12: chromium, firefox-esr), driven by playwright-core 1.64.1 (npm)
#
# Did: in an IndexedDB transaction, waited for one promise and then wrote again: a timer, or crypto.subtle's digest (of
#   10 bytes and of 50 MB), encrypt (AES-GCM, 1 MB) and deriveBits (PBKDF2).
# Expected: only a promise that needs no task of its own keeps the transaction active. Digest and encrypt are handed to
#   another thread, so the second write throws in both browsers, as after a timer.
# Happens: Firefox throws each time. In Chromium the second write works after digest, even of 50 MB, and after encrypt;
#   it throws after the timer and deriveBits. A counter on a 1 ms timer shows why: it stands still during the digest.
# Why it matters: code that hashes or encrypts between two writes passes all tests in Chromium and loses the second
#   write in Firefox. And hashing a large file stops the page in Chromium: do it in a worker.
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

/** Runs in the page: what a second write does after each kind of waiting. */
async function tryAll() {
  const wait = (request) =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const opening = indexedDB.open("trial", 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore("notes");
  const database = await wait(opening);
  const raw = new Uint8Array(32);
  const aes = await crypto.subtle.importKey("raw", raw, "AES-GCM", false, ["encrypt"]);
  const secret = await crypto.subtle.importKey("raw", raw, "PBKDF2", false, ["deriveBits"]);
  const large = new Uint8Array(50_000_000);
  const kinds = {
    timer: () => new Promise((resolve) => setTimeout(resolve, 0)),
    "digest of 10 bytes": () => crypto.subtle.digest("SHA-256", new Uint8Array(10)),
    "digest of 50 MB": () => crypto.subtle.digest("SHA-256", large),
    encrypt: () => crypto.subtle.encrypt({ name: "AES-GCM", iv: new Uint8Array(12) }, aes, new Uint8Array(1_000_000)),
    deriveBits: () =>
      crypto.subtle.deriveBits({ name: "PBKDF2", hash: "SHA-256", salt: raw, iterations: 100_000 }, secret, 256),
  };
  const seen = {};
  for (const [name, start] of Object.entries(kinds)) {
    const store = database.transaction("notes", "readwrite").objectStore("notes");
    await wait(store.put("first", 1));
    await start();
    try {
      store.put("second", 2);
      seen[name] = "written";
    } catch (error) {
      seen[name] = error.name;
    }
  }
  let ticks = 0;
  const timer = setInterval(() => (ticks += 1), 1);
  await new Promise((resolve) => setTimeout(resolve, 100));
  ticks = 0;
  await crypto.subtle.digest("SHA-256", large);
  seen["timers run during digest"] = ticks > 0;
  clearInterval(timer);
  return seen;
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
for (const name of Object.keys(inChromium)) {
  console.log(`${name}: Chromium ${inChromium[name]}, Firefox ${inFirefox[name]}`);
}

const inactive = "TransactionInactiveError";
const differing = ["digest of 10 bytes", "digest of 50 MB", "encrypt"];
if (
  differing.every((name) => inChromium[name] === "written" && inFirefox[name] === inactive) &&
  ["timer", "deriveBits"].every((name) => inChromium[name] === inactive && inFirefox[name] === inactive)
) {
  console.log("As stated: only in Chromium does the transaction stay active over digest and encrypt.");
} else {
  console.log("Changed: Chromium and Firefox no longer differ in the way stated.");
  process.exitCode = 1;
}
JS
node run.mjs
