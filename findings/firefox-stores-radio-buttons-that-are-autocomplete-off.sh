#!/usr/bin/env bash
# Firefox ESR 153 and Chromium 156 (Debian 12: firefox-esr, chromium), driven by playwright-core 1.64.1 (npm)
#
# Did: filled a text area, a list and a radio button three times: without autocomplete, with autocomplete="off" on the
#   control, and in a form with autocomplete="off". Closed the tab and the browser, and looked at what the profile's
#   session files kept for reopening the tab.
# Expected: "off" on a form holds for its controls (HTML Standard, "the autofill field name"), and "off" on a control
#   for that control, the same in both browsers.
# Happens: Chromium keeps only what has no "off" at all. Firefox keeps the radio button that is "off" itself, as a path
#   through the page that contains its name; and the text area and the list whose form is "off".
# Why it matters: what is typed reaches the disk although the page stores nothing. To keep all of it out, every control
#   needs both: "off" itself, and a form that is "off".
set -euo pipefail
chromium --version 2>/dev/null | grep -q ' 156\.' ||
  { echo "This needs Chromium 156: apt-get install chromium"; exit 3; }
firefox-esr --version 2>/dev/null | grep -q ' 153\.' ||
  { echo "This needs Firefox ESR 153: apt-get install firefox-esr"; exit 3; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund playwright-core@1.64.1 lz4js@0.2.0 >npm.log 2>&1 ||
  { cat npm.log; echo "The packages could not be installed."; exit 3; }

cat >run.mjs <<'JS'
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import lz4 from "lz4js";
import { chromium, firefox } from "playwright-core";

const KINDS = ["plain", "self", "form"];
const controls = (kind, off) => `
  <textarea name="area-${kind}" ${off}></textarea>
  <select name="list-${kind}" ${off}><option>-</option><option value="chosen-${kind}">1</option></select>
  <input type="radio" name="radio-${kind}" ${off}>`;
const PAGE = `<!doctype html><title>A</title>${controls("plain", "")}${controls("self", 'autocomplete="off"')}
  <form autocomplete="off">${controls("form", "")}</form>`;

/** Returns the content of a Firefox session file: one LZ4 block behind a mark of 8 bytes and the size. */
function unpack(file) {
  const size = file.readUInt32LE(8);
  const out = new Uint8Array(size);
  lz4.decompressBlock(file, out, 12, file.length - 12, 0);
  return Buffer.from(out).toString("utf8");
}

const server = createServer((_, response) => response.setHeader("content-type", "text/html").end(PAGE));
await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));

async function tryIn(type, options) {
  const profile = mkdtempSync(join(process.cwd(), "profile-"));
  const context = await type.launchPersistentContext(profile, options);
  const page = await context.newPage();
  await page.goto(`http://127.0.0.1:${server.address().port}/`);
  for (const kind of KINDS) {
    await page.locator(`[name=area-${kind}]`).pressSequentially(`typed-${kind}`);
    await page.locator(`[name=list-${kind}]`).selectOption(`chosen-${kind}`);
    await page.locator(`[name=radio-${kind}]`).click();
  }
  // Browsers write these files some seconds after a change.
  await page.waitForTimeout(25_000);
  await page.close();
  await context.close();
  const files = readdirSync(profile, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const texts = files.flatMap(({ parentPath, name }) => {
    const path = join(parentPath, name);
    if (/^sessionstore\..*lz4$/.test(name)) return [unpack(readFileSync(path))];
    if (!parentPath.endsWith("Sessions")) return [];
    const bytes = readFileSync(path);
    // Texts are UTF-16 at any offset.
    return [bytes.toString("utf16le"), bytes.subarray(1).toString("utf16le")];
  });
  const kept = (mark) => KINDS.filter((kind) => texts.some((text) => text.includes(mark(kind)))).join(" ");
  return {
    "text area": kept((kind) => `typed-${kind}`),
    list: kept((kind) => `chosen-${kind}`),
    "radio button": kept((kind) => `radio-${kind}`),
  };
}

const path = (name) => execFileSync("which", [name]).toString().trim();
const seen = {
  Chromium: await tryIn(chromium, { executablePath: path("chromium"), chromiumSandbox: false }),
  Firefox: await tryIn(firefox, { channel: "moz-firefox", executablePath: path("firefox-esr") }),
};
server.close();
console.log("What the session files kept (plain: no autocomplete; self: the control is off; form: its form is off)");
console.log(JSON.stringify(seen, null, 1));
const stated = {
  Chromium: { "text area": "plain", list: "plain", "radio button": "plain" },
  Firefox: { "text area": "plain form", list: "plain form", "radio button": "plain self" },
};
if (JSON.stringify(seen) === JSON.stringify(stated)) {
  console.log("As stated: in Firefox, neither kind of off keeps every control out.");
} else {
  console.log("Changed: the session files no longer keep what is stated.");
  process.exitCode = 1;
}
JS
node run.mjs
