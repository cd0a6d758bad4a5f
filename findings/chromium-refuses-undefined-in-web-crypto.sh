#!/usr/bin/env bash
# Chromium 156 and Firefox ESR 153 (Debian 12: chromium, firefox-esr), driven by playwright-core 1.64.1 (npm), and Node
# 20
#
# Did: gave optional members of the options of crypto.subtle the value undefined: additionalData and tagLength of
#   AES-GCM, label of RSA-OAEP, and length of HMAC, for a new and for an imported key; and context of Ed25519.
# Expected: the same as without them. A member of a dictionary whose value is undefined is not there (Web IDL, 3.2.17).
# Happens: Firefox and Node do so. Chromium throws a TypeError for all of them, but not for Ed25519, as if undefined
#   were a wrong value.
# Why it matters: { iv, additionalData: header } with a header that is not always there, or options that a function
#   passes on, work in all tests that run in Node and stop in the browser that most people have. Leave the member out:
#   ...(header && { additionalData: header }).
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

/** Runs in the page and in Node: what becomes of each optional member that is undefined. */
async function tryAll() {
  const { subtle } = crypto;
  const bytes = (length) => new Uint8Array(length);
  const aes = await subtle.generateKey({ name: "AES-GCM", length: 256 }, true, ["encrypt"]);
  const publicExponent = new Uint8Array([1, 0, 1]);
  const rsaOptions = { name: "RSA-OAEP", modulusLength: 2048, publicExponent, hash: "SHA-256" };
  const rsa = await subtle.generateKey(rsaOptions, true, ["encrypt", "decrypt"]);
  const ed = await subtle.generateKey("Ed25519", true, ["sign", "verify"]);
  const gcm = (options) => subtle.encrypt({ name: "AES-GCM", iv: bytes(12), ...options }, aes, bytes(3));
  const hmac = { name: "HMAC", hash: "SHA-256", length: undefined };
  const calls = {
    "AES-GCM without": () => gcm({}),
    "AES-GCM additionalData": () => gcm({ additionalData: undefined }),
    "AES-GCM tagLength": () => gcm({ tagLength: undefined }),
    "RSA-OAEP label": () => subtle.encrypt({ name: "RSA-OAEP", label: undefined }, rsa.publicKey, bytes(3)),
    "HMAC length, new": () => subtle.generateKey(hmac, true, ["sign"]),
    "HMAC length, imported": () => subtle.importKey("raw", bytes(8), hmac, true, ["sign"]),
    "Ed25519 context": () => subtle.sign({ name: "Ed25519", context: undefined }, ed.privateKey, bytes(3)),
  };
  const seen = {};
  for (const [name, call] of Object.entries(calls)) {
    seen[name] = await call().then(() => "done", (error) => error.name);
  }
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
const inNode = await tryAll();
const names = Object.keys(inNode);
for (const name of names) {
  console.log(`${name}: Chromium ${inChromium[name]}, Firefox ${inFirefox[name]}, Node ${inNode[name]}`);
}

const works = ["AES-GCM without", "Ed25519 context"];
if (
  names.every((name) => inFirefox[name] === "done" && inNode[name] === "done") &&
  names.every((name) => inChromium[name] === (works.includes(name) ? "done" : "TypeError"))
) {
  console.log("As stated: Chromium alone refuses undefined for optional members.");
} else {
  console.log("Changed: the three no longer treat undefined in the way stated.");
  process.exitCode = 1;
}
JS
node run.mjs
