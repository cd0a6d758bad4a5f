#!/usr/bin/env bash
# Chromium 156 and Firefox ESR 153 (Debian 12: chromium, firefox-esr), driven by playwright-core 1.64.1 (npm)
#
# Did: on a page that a service worker controls: clicked a link with `download`, put a picture into a frame of
#   about:blank and into one of a blob: address, sent a fetch() with `keepalive`, and, to compare, a plain fetch(). The
#   worker answers all that it is asked; the server says what reached it.
# Expected: the worker is asked for all five. A frame of about:blank or blob: has the controller of the page that made
#   it (Service Workers, "inherit").
# Happens: in Chromium the download and the pictures in both frames go to the server. In Firefox the fetch() with
#   `keepalive` does.
# Why it matters: offline, "download the template" fails in Chromium although the worker has it, and so do the pictures
#   of a print made in a frame. Fetch the file in the page and give the link a blob: address, and check each way
#   offline.
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

const WORKER = `
addEventListener("install", () => skipWaiting());
addEventListener("activate", (event) => event.waitUntil(clients.claim()));
addEventListener("fetch", (event) => {
  if (event.request.url.includes("/try-")) event.respondWith(new Response("from the worker"));
});`;
let reached;
const server = createServer((request, response) => {
  const trial = request.url.match(/try-([a-z]+)/)?.[1];
  if (trial) reached.add(trial);
  const isWorker = request.url === "/worker.js";
  response.setHeader("content-type", isWorker ? "text/javascript" : "text/html");
  response.end(isWorker ? WORKER : "<!doctype html><title>Page</title>");
});
await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));

/** Runs in the page. */
async function tryAll() {
  const picture = (name) => `<img src="${origin}/try-${name}">`;
  await fetch("/try-plain");
  await fetch("/try-keepalive", { keepalive: true });
  const link = Object.assign(document.createElement("a"), { href: "/try-download", download: "template.csv" });
  document.body.append(link);
  link.click();
  const [blank, blob] = [document.createElement("iframe"), document.createElement("iframe")];
  blob.src = URL.createObjectURL(new Blob([picture("blob")], { type: "text/html" }));
  document.body.append(blank, blob);
  blank.contentDocument.body.innerHTML = picture("blank");
  await new Promise((resolve) => setTimeout(resolve, 2500));
}
async function tryIn(type, options) {
  reached = new Set();
  const browser = await type.launch(options);
  const page = await browser.newPage();
  const address = `http://127.0.0.1:${server.address().port}/`;
  await page.goto(address);
  await page.evaluate(async () => {
    await navigator.serviceWorker.register("/worker.js");
    await navigator.serviceWorker.ready;
  });
  await page.waitForTimeout(500);
  await page.goto(`${address}second`);
  const controlled = await page.evaluate(() => navigator.serviceWorker.controller !== null);
  await page.evaluate(tryAll);
  await browser.close();
  return controlled ? [...reached].sort().join(", ") : "not controlled";
}

const path = (name) => execFileSync("which", [name]).toString().trim();
const seen = {
  Chromium: await tryIn(chromium, { executablePath: path("chromium"), chromiumSandbox: false }),
  Firefox: await tryIn(firefox, { channel: "moz-firefox", executablePath: path("firefox-esr") }),
};
server.closeAllConnections();
server.close();
for (const [name, trials] of Object.entries(seen)) console.log(`${name}, past the worker: ${trials}`);
if (seen.Chromium === "blank, blob, download" && seen.Firefox === "keepalive") {
  console.log("As stated: in each browser some requests do not pass through the worker.");
} else {
  console.log("Changed: other requests pass through the worker.");
  process.exitCode = 1;
}
JS
node run.mjs
