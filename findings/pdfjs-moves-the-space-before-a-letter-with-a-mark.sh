#!/usr/bin/env bash
# pdfjs-dist 5.4.624, its legacy build for Node
#
# Did: a PDF whose ToUnicode map gives one code a whole Hindi syllable (letter, vowel sign, nasal mark), and shows
#   a word that begins with it after a space; asked getTextContent() for the text. The same with a code for each mark.
# Expected: both PDFs give the two words as written.
# Happens: where letter and marks share a code, the space comes after the syllable: the second word is cut in two
#   and the first is joined to it. A code that contains a combining mark seems to be taken for a mark of no width.
# Why it matters: one code for a syllable is the natural map for Indic scripts; search and copying then fail.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund pdfjs-dist@5.4.624 >npm.log 2>&1 ||
  { cat npm.log; echo "The package could not be installed."; exit 3; }

cat >run.mjs <<'JS'
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

/** A PDF of one line: code 1 and so on stand for the texts given, each glyph half an em wide. */
function makePdf(texts) {
  const hex = (text) => [...text].map((c) => c.codePointAt(0).toString(16).padStart(4, "0")).join("");
  const code = (index) => (index + 1).toString(16).padStart(2, "0");
  const map = `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /Words def /CMapType 2 def
1 begincodespacerange <00> <ff> endcodespacerange
${texts.length} beginbfchar
${texts.map((text, index) => `<${code(index)}> <${hex(text)}>`).join("\n")}
endbfchar endcmap end end`;
  const glyph = "500 0 0 0 400 700 d1 0 0 400 700 re f";
  const content = `BT /F 20 Tf 20 50 Td <${texts.map((_, index) => code(index)).join("")}> Tj ET`;
  const stream = (text) => `<< /Length ${text.length} >>\nstream\n${text}\nendstream`;
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 300 100] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> >> >>",
    stream(content),
    `<< /Type /Font /Subtype /Type3 /FontBBox [0 0 500 700] /FontMatrix [0.001 0 0 0.001 0 0] /Resources << >>
/CharProcs << /g 6 0 R >> /Encoding << /Type /Encoding /Differences [1 ${texts.map(() => "/g").join(" ")}] >>
/FirstChar 1 /LastChar ${texts.length} /Widths [${texts.map(() => 500).join(" ")}] /ToUnicode 7 0 R >>`,
    stream(glyph),
    stream(map),
  ];
  let pdf = "%PDF-1.7\n";
  const offsets = objects.map((object, index) => {
    const offset = pdf.length;
    pdf += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(offset).padStart(10, "0")} 00000 n \n`;
  });
  const end = pdf.length;
  pdf += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.join("")}`;
  pdf += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${end}\n%%EOF\n`;
  return new TextEncoder().encode(pdf);
}

async function textOf(texts) {
  const pdf = await getDocument({ data: makePdf(texts), verbosity: 0 }).promise;
  const content = await (await pdf.getPage(1)).getTextContent();
  return content.items.map(({ str }) => str).join("");
}

const syllable = "\u092c\u0948\u0902";
const written = `\u0928 ${syllable}\u0915`;
const apart = await textOf(["\u0928", " ", ...syllable, "\u0915"]);
const together = await textOf(["\u0928", " ", syllable, "\u0915"]);
console.log(`written:                ${written}`);
console.log(`each mark its own code: ${apart}`);
console.log(`one code a syllable:    ${together}`);
if (apart === written && together !== written) {
  console.log("As stated: the space has moved behind the syllable.");
} else {
  console.log("Changed: both PDFs no longer differ in the way stated.");
  process.exitCode = 1;
}
JS
node run.mjs
