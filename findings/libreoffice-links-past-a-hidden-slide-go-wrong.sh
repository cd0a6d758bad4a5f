#!/usr/bin/env bash
# LibreOffice 7.4.7 (Debian 12: libreoffice-impress-nogui) on files of pptxgenjs 4.0.1 (npm), read with qpdf 11.3.0
#
# Did: four slides, the first of which links to the third; converted to PDF as they are, with the second slide hidden,
#   and with the second one hidden and no fourth one.
# Expected: the link goes to the third slide each time, page 3 of the first PDF and page 2 of the others.
# Happens: with the hidden slide the PDF has one page less, and the link still goes to page 3, which is slide 4. Where
#   there is no page 3 it is a web link with an empty address.
# Why it matters: a slide is often hidden before a deck is sent out; its contents page then leads one page too far, and
#   for the last slide nowhere. Take slides out instead.
set -euo pipefail
have=$(soffice --version 2>/dev/null | grep -o '7\.4\.7' || true)
[ "$have" = 7.4.7 ] ||
  { echo "This needs LibreOffice 7.4.7. On Debian 12: apt-get install libreoffice-impress-nogui"; exit 3; }
command -v qpdf >/dev/null || { echo "This needs qpdf: apt-get install qpdf"; exit 3; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund pptxgenjs@4.0.1 >npm.log 2>&1 ||
  { cat npm.log; echo "The package could not be installed."; exit 3; }

cat >make.mjs <<'JS'
import pptxgen from "pptxgenjs";

async function write(fileName, count, hidden) {
  const deck = new (pptxgen.default ?? pptxgen)();
  const place = { x: 1, y: 1, w: 5, h: 1 };
  deck.addSlide().addText([{ text: "To slide 3", options: { hyperlink: { slide: 3 } } }], place);
  for (let number = 2; number <= count; number += 1) {
    const slide = deck.addSlide();
    slide.addText(`Slide ${number}`, place);
    slide.hidden = number === hidden;
  }
  await deck.writeFile({ fileName });
}

await write("four.pptx", 4, 0);
await write("four-hidden.pptx", 4, 2);
await write("three-hidden.pptx", 3, 2);
JS
node make.mjs

cat >read.mjs <<'JS'
import { readFileSync } from "node:fs";

const read = JSON.parse(readFileSync(0, "utf8"));
const pages = read.pages.map(({ object }) => object);
const objects = Object.values(read.qpdf?.[1] ?? read.objects).map((entry) => entry.value ?? entry);
const link = objects.find((value) => value?.["/Subtype"] === "/Link");
const page = link["/Dest"] === undefined ? 0 : pages.indexOf(link["/Dest"][0]) + 1;
const target = page > 0 ? `page ${page}` : `the address "${link["/A"]["/URI"].replace(/^u:/, "")}"`;
console.log(`${pages.length} pages, link to ${target}`);
JS
for name in four four-hidden three-hidden; do
  soffice --headless "-env:UserInstallation=file://$work/profile" --convert-to pdf $name.pptx >/dev/null 2>&1
  echo "$name: $(qpdf --json $name.pdf | node read.mjs)"
done | tee seen

if [ "$(cat seen)" = 'four: 4 pages, link to page 3
four-hidden: 3 pages, link to page 3
three-hidden: 2 pages, link to the address ""' ]; then
  echo "As stated: the link goes one page too far, or nowhere if there is no such page."
else
  echo "Changed: links past a hidden slide no longer go wrong in the way stated."
  exit 1
fi
