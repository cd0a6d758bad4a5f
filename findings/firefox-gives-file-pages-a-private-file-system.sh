#!/usr/bin/env bash
# Chromium 156 and Firefox ESR 153 (Debian 12: chromium, firefox-esr)
#
# Did: opened a page from the disk (file:), in a folder "one" and then, as a copy, in a folder "two", with one profile;
#   the page keeps its folder's name in IndexedDB, in a cache (caches), and in the origin's private file system (OPFS),
#   says what it found there, and asks for a lock (navigator.locks).
# Expected: IndexedDB works. The other three need an origin, and that of a file page is opaque ("null"): SecurityError.
# Happens: caches and locks work in both browsers. Firefox has the private file system as well, and keeps the two pages
#   apart in all; Chromium gives SecurityError for it, and in the rest the second page finds what the first one kept.
# Why it matters: two copies of an application in one file, say for two clients, share their data in Chromium and not in
#   Firefox; and one that keeps its files in OPFS works from the disk in Firefox only. Tell copies apart by a name in
#   the page, not by their place.
set -euo pipefail
chromium --version 2>/dev/null | grep -q ' 156\.' ||
  { echo "This needs Chromium 156: apt-get install chromium"; exit 3; }
firefox-esr --version 2>/dev/null | grep -q ' 153\.' ||
  { echo "This needs Firefox ESR 153: apt-get install firefox-esr"; exit 3; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
mkdir one two chromium-profile firefox-profile

cat >one/page.html <<'HTML'
<!doctype html><html lang="en"><title>Page</title>
<script>
const folder = location.pathname.split("/").at(-2);
const wait = (request) =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
async function keepInDatabase() {
  const opening = indexedDB.open("trial", 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore("notes");
  const store = (await wait(opening)).transaction("notes", "readwrite").objectStore("notes");
  const before = await wait(store.get(1));
  await wait(store.put(folder, 1));
  return before;
}
async function keepInCache() {
  const cache = await caches.open("trial");
  const before = await cache.match("https://example.org/");
  await cache.put("https://example.org/", new Response(folder));
  return before?.text();
}
async function keepInFile() {
  const handle = await (await navigator.storage.getDirectory()).getFileHandle("trial", { create: true });
  const before = await (await handle.getFile()).text();
  const stream = await handle.createWritable();
  await stream.write(folder);
  await stream.close();
  return before;
}
async function tell() {
  const lock = () => navigator.locks.request("trial", () => "granted");
  const seen = [];
  for (const keep of [keepInDatabase, keepInCache, keepInFile, lock]) {
    seen.push((await keep().catch((error) => error.name)) || "nothing");
  }
  new Image().src = location.hash.slice(1) + encodeURIComponent(seen.join(" "));
}
tell();
</script>
HTML
cp one/page.html two/

cat >run.mjs <<'JS'
import { spawn } from "node:child_process";
import { createServer } from "node:http";

let told = () => {};
const server = createServer((request, response) => {
  response.end();
  if (request.url.startsWith("/seen/")) told(decodeURIComponent(request.url.slice(6)));
});
await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));

/** What the page of a folder tells when a browser opens it. */
async function open(folder, command, options) {
  const address = `file://${process.cwd()}/${folder}/page.html#http://127.0.0.1:${server.address().port}/seen/`;
  const browser = spawn(command, [...options, address], { stdio: "ignore" });
  const ended = new Promise((resolve) => browser.on("exit", resolve));
  let timer;
  const seen = await new Promise((resolve) => {
    told = resolve;
    timer = setTimeout(() => resolve("no answer"), 40_000);
  });
  clearTimeout(timer);
  await new Promise((resolve) => setTimeout(resolve, 3000));
  browser.kill();
  await ended;
  console.log(`${command}, ${folder}: ${seen}`);
  return seen;
}

const profile = (name) => `${process.cwd()}/${name}-profile`;
const chromium = ["--headless", "--no-sandbox", `--user-data-dir=${profile("chromium")}`, "--remote-debugging-port=0"];
const firefox = ["--headless", "--no-remote", "--profile", profile("firefox")];
console.log("found in IndexedDB, cache, file system; lock");
const seen = [];
for (const folder of ["one", "two"]) seen.push(await open(folder, "chromium", chromium));
for (const folder of ["one", "two"]) seen.push(await open(folder, "firefox-esr", firefox));
server.close();

if (seen.includes("no answer")) {
  console.log("A browser could not be asked here.");
  process.exitCode = 3;
} else if (
  seen.join() ===
  [
    "nothing nothing SecurityError granted",
    "one one SecurityError granted",
    "nothing nothing nothing granted",
    "nothing nothing nothing granted",
  ].join()
) {
  console.log("As stated: in Chromium file pages share all that they have, in Firefox they have more and share nothing.");
} else {
  console.log("Changed: the file pages no longer behave in the way stated.");
  process.exitCode = 1;
}
JS
node run.mjs
