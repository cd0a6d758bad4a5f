#!/usr/bin/env bash
# pdfjs-dist 5.4.624 (npm, its build for Node), compared with pdfinfo of Poppler 22.12.0 (Debian 12: poppler-utils)
#
# Did: a tagged PDF of two paragraphs, the second one painted by a form, whose marked content is numbered on its own
#   (/StructParents of the form, /Stm in the reference); asked both readers for the structure with its text.
# Expected: two paragraphs. ISO 32000-1, 14.7.4.2: these numbers are unique within a content stream, and a form is one.
# Happens: Poppler gives two. pdf.js gives one paragraph with the texts of both run together; the second one is gone,
#   as the number 0 of the form is taken for the number 0 of the page. Numbered 1 in the form, the text of the second
#   belongs to no element.
# Why it matters: a screen reader over pdf.js reads text of a form in the wrong place or not at all. Tag what is on the
#   page itself, or put a whole form under one element.
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


def page(name, number):
    parents = " ".join(["null"] * number + ["9 0 R"])
    first = "/P << /MCID 0 >> BDC BT /F 12 Tf 20 60 Td (First.) Tj ET EMC /X Do"
    second = f"/P << /MCID {number} >> BDC BT /F 12 Tf 20 30 Td (Second.) Tj ET EMC"
    form = "/Type /XObject /Subtype /Form /BBox [0 0 300 100] /StructParents 1 /Resources << /Font << /F 5 0 R >> >>"
    objects = [
        "<< /Type /Catalog /Pages 2 0 R /StructTreeRoot 6 0 R /MarkInfo << /Marked true >> /Lang (en) >>",
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        """<< /Type /Page /Parent 2 0 R /MediaBox [0 0 300 100] /Contents 4 0 R /StructParents 0
/Resources << /Font << /F 5 0 R >> /XObject << /X 10 0 R >> >> >>""",
        stream(first),
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
        f"<< /Type /StructTreeRoot /K 7 0 R /ParentTree << /Nums [0 [8 0 R] 1 [{parents}]] >> >>",
        "<< /Type /StructElem /S /Document /P 6 0 R /K [8 0 R 9 0 R] >>",
        "<< /Type /StructElem /S /P /P 7 0 R /Pg 3 0 R /K 0 >>",
        f"<< /Type /StructElem /S /P /P 7 0 R /Pg 3 0 R /K << /Type /MCR /Pg 3 0 R /Stm 10 0 R /MCID {number} >> >>",
        stream(second, form),
    ]
    write(name, objects)


page("same.pdf", 0)
page("other.pdf", 1)
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

for name in same other; do
  echo "$name number, pdf.js:  $(node tree.mjs $name.pdf)"
  echo "$name number, Poppler: $(pdfinfo -struct-text $name.pdf | tr -s ' \n' ' ')"
done | sed 's/ *$//' | tee seen

if [ "$(cat seen)" = 'same number, pdf.js:  Document(P("First.Second."))
same number, Poppler: Document P (block) "First." P (block) "Second."
other number, pdf.js:  Document(P("First."))
other number, Poppler: Document P (block) "First." P (block) "Second."' ]; then
  echo "As stated: in pdf.js the second paragraph is gone, and its text is in the first one or in none."
else
  echo "Changed: pdf.js and Poppler no longer differ in the way stated."
  exit 1
fi
