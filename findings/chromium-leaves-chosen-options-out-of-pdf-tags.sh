#!/usr/bin/env bash
# Chromium 156 (Debian 12: chromium), driven by playwright-core 1.64.1 (npm), read with pdfinfo and pdftotext of Poppler
# 22.12.0 (poppler-utils) and with pdfjs-dist 5.4.624 (npm, its build for Node)
#
# Did: printed a filled-in form to a tagged PDF: a text field ("Lee"), a drop-down list of which "Managed" is chosen, and
#   a list of two rows. Took the text of the page, and the text that belongs to the structure tree, with both readers.
# Expected: all values in both: "Lee", "Managed" and the two rows.
# Happens: on the page all are there. In the structure there is "Lee", and for both lists an element without text. The
#   chosen option and the rows belong to no element.
# Why it matters: most answers of a questionnaire are chosen, not typed. A screen reader that follows the tags says
#   "Level" and "Owner Lee" and goes on, so that the form seems to be half empty. For print put the chosen option into a
#   <span>, and hide the list.
set -euo pipefail
chromium --version 2>/dev/null | grep -q ' 156\.' ||
  { echo "This needs Chromium 156: apt-get install chromium"; exit 3; }
have=$(pdfinfo -v 2>&1 | sed -n 's/^pdfinfo version //p' || true)
[ "$have" = 22.12.0 ] || { echo "This needs pdfinfo 22.12.0. On Debian 12: apt-get install poppler-utils"; exit 3; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund playwright-core@1.64.1 pdfjs-dist@5.4.624 >npm.log 2>&1 ||
  { cat npm.log; echo "The packages could not be installed."; exit 3; }

cat >run.mjs <<'JS'
import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { chromium } from "playwright-core";

const run = (program, ...options) =>
  execFileSync(program, options, { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
const browser = await chromium.launch({ executablePath: run("which", "chromium").trim(), args: ["--no-sandbox"] });
const page = await browser.newPage();
await page.setContent(`<!doctype html><html lang="en"><title>Form</title>
  <p><label>Owner <input value="Lee"></label></p>
  <p><label>Level <select><option>Defined<option selected>Managed</select></label></p>
  <p><label>Areas <select size="2"><option>Trust<option>Data</select></label></p>`);
const bytes = await page.pdf({ tagged: true });
await browser.close();
writeFileSync("form.pdf", bytes);

/** The texts of the page and of its structure tree by pdf.js. */
async function textsByPdfJs() {
  const sheet = await (await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise).getPage(1);
  const { items } = await sheet.getTextContent({ includeMarkedContent: true });
  const open = [];
  const tagged = new Map();
  for (const item of items) {
    if (item.type?.startsWith("beginMarkedContent")) open.push(item.id);
    else if (item.type === "endMarkedContent") open.pop();
    else if (open.length > 0) tagged.set(open[0], (tagged.get(open[0]) ?? "") + item.str);
  }
  const inTree = (node) => (node.type === "content" ? [tagged.get(node.id)] : (node.children ?? []).flatMap(inTree));
  return [items.map((item) => item.str ?? "").join(" "), inTree(await sheet.getStructTree()).join(" ")];
}

const words = (text) => ["Owner", "Lee", "Level", "Managed", "Areas", "Trust", "Data"].filter((word) => text.includes(word));
const [ofPage, ofTree] = await textsByPdfJs();
const quoted = run("pdfinfo", "-struct-text", "form.pdf").match(/"[^"]*"/g).join(" ");
const seen = {
  "pdftotext, page": run("pdftotext", "form.pdf", "-"),
  "pdfinfo, structure": quoted,
  "pdf.js, page": ofPage,
  "pdf.js, structure": ofTree,
};
let isAsStated = true;
for (const [name, text] of Object.entries(seen)) {
  const found = words(text).join(" ");
  console.log(`${name}: ${found}`);
  const stated = name.endsWith("page") ? "Owner Lee Level Managed Areas Trust Data" : "Owner Lee Level Areas";
  isAsStated &&= found === stated;
}
console.log(isAsStated ? "As stated: what is chosen in a list is not in the structure." : "Changed: the texts are others.");
process.exitCode = isAsStated ? 0 : 1;
JS
node run.mjs
