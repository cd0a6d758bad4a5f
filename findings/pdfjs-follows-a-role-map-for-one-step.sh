#!/usr/bin/env bash
# pdfjs-dist 5.4.624 (npm, its build for Node), compared with pdfinfo of Poppler 22.12.0 (Debian 12: poppler-utils)
#
# Did: a tagged PDF with an element of the type Chapter, which the role map maps to Title1 and this to H1; and the same
#   with Chapter mapped to H1 straight away. Asked both readers for the structure.
# Expected: H1 both times. PDF/UA-1 (ISO 14289-1), 7.1: a type is mapped to a standard type directly or indirectly.
# Happens: Poppler says H1 both times. pdf.js takes one step only: with two it says Title1, which nobody knows.
# Why it matters: the headings of such a report are no headings in readers built on pdf.js. Map each type to its
#   standard type in one step.
set -euo pipefail
have=$(pdfinfo -v 2>&1 | sed -n 's/^pdfinfo version //p' || true)
[ "$have" = 22.12.0 ] ||
  { echo "This needs pdfinfo 22.12.0, found: ${have:-none}. On Debian 12: apt-get install poppler-utils"; exit 3; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund pdfjs-dist@5.4.624 >npm.log 2>&1 ||
  { cat npm.log; echo "The package could not be installed."; exit 3; }

cat >make.py <<'PY'
def stream(text, entries=""):
    return f"<< {entries} /Length {len(text)} >>\nstream\n{text}\nendstream"


def write(name, objects):
    out = "%PDF-1.7\n"
    offsets = []
    for number, item in enumerate(objects, 1):
        offsets.append(len(out))
        out += f"{number} 0 obj\n{item}\nendobj\n"
    table = "".join(f"{offset:010} 00000 n \n" for offset in offsets)
    end = f"trailer\n<< /Size {len(objects) + 1} /Root 1 0 R >>\nstartxref\n{len(out)}\n%%EOF\n"
    open(name, "w", newline="\n").write(f"{out}xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}{end}")


def page(name, roles):
    objects = [
        "<< /Type /Catalog /Pages 2 0 R /StructTreeRoot 6 0 R /MarkInfo << /Marked true >> /Lang (en) >>",
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        """<< /Type /Page /Parent 2 0 R /MediaBox [0 0 300 100] /Contents 4 0 R /StructParents 0
/Resources << /Font << /F 5 0 R >> >> >>""",
        stream("/Chapter << /MCID 0 >> BDC BT /F 12 Tf 20 50 Td (The plan) Tj ET EMC"),
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
        f"<< /Type /StructTreeRoot /K 7 0 R /RoleMap << {roles} >> /ParentTree << /Nums [0 [8 0 R]] >> >>",
        "<< /Type /StructElem /S /Document /P 6 0 R /K 8 0 R >>",
        "<< /Type /StructElem /S /Chapter /P 7 0 R /Pg 3 0 R /K 0 >>",
    ]
    write(name, objects)


page("one-step.pdf", "/Chapter /H1")
page("two-steps.pdf", "/Chapter /Title1 /Title1 /H1")
PY
python3 make.py

cat >tree.mjs <<'JS'
import { readFileSync } from "node:fs";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

/** The structure of a page as one line: each element with its children, each piece of content with its text. */
async function treeOf(page) {
  const texts = {};
  const open = [];
  for (const item of (await page.getTextContent({ includeMarkedContent: true })).items) {
    if (item.type?.startsWith("beginMarkedContent")) open.push(item.id);
    else if (item.type === "endMarkedContent") open.pop();
    else if (open.length > 0) texts[open.at(-1)] = (texts[open.at(-1)] ?? "") + item.str;
  }
  const show = (node) =>
    node.children === undefined ? `"${texts[node.id] ?? ""}"` : `${node.role}(${node.children.map(show).join(" ")})`;
  const tree = await page.getStructTree();
  return tree === null ? "none" : tree.children.map(show).join(" ");
}

const pdf = await getDocument({ data: new Uint8Array(readFileSync(process.argv[2])), verbosity: 0 }).promise;
for (let number = 1; number <= pdf.numPages; number += 1) console.log(await treeOf(await pdf.getPage(number)));
JS

for name in one-step two-steps; do
  echo "$name pdf.js:  $(node tree.mjs $name.pdf)"
  echo "$name Poppler: $(pdfinfo -struct-text $name.pdf | tr -s ' \n' ' ')"
done | sed 's/ *$//' | tee seen

if [ "$(cat seen)" = 'one-step pdf.js:  Document(H1("The plan"))
one-step Poppler: Document H1 (block) "The plan"
two-steps pdf.js:  Document(Title1("The plan"))
two-steps Poppler: Document H1 (block) "The plan"' ]; then
  echo "As stated: pdf.js follows the role map for one step, Poppler to its end."
else
  echo "Changed: pdf.js and Poppler no longer differ in the way stated."
  exit 1
fi
