#!/usr/bin/env bash
# qpdf 11.3.0 (Debian 12: qpdf) and pdf-lib 1.17.1 (npm), read with pdfjs-dist 5.4.624 (npm, its build for Node)
#
# Did: added the page of a second tagged PDF to a first one, with `qpdf a.pdf --pages a.pdf b.pdf --` and with
#   copyPages() and addPage() of pdf-lib; read the structure of each page.
# Expected: the added page has its own structure, or none: its number in the table of parents (/StructParents) is taken
#   away or changed.
# Happens: the number stays, and means the first page of the first file. So the added page of three paragraphs has that
#   page's heading and paragraph, without their texts, and the third text is lost. The file says that it is tagged.
# Why it matters: the papers of a board are usually joined from several PDFs. A screen reader that goes by the structure
#   gives empty elements instead of the added report. Attach a report to the papers, or join them before they are made.
set -euo pipefail
have=$(qpdf --version 2>/dev/null | sed -n 's/^qpdf version //p' || true)
[ "$have" = 11.3.0 ] ||
  { echo "This needs qpdf 11.3.0, found: ${have:-none}. On Debian 12: apt-get install qpdf"; exit 3; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund pdf-lib@1.17.1 pdfjs-dist@5.4.624 >npm.log 2>&1 ||
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


def tagged(name, *pages):
    """A tagged PDF: each page is a list of elements, each a type and its text."""
    objects = [
        "<< /Type /Catalog /Pages 2 0 R /StructTreeRoot 4 0 R /MarkInfo << /Marked true >> /Lang (en) >>",
        "",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
        "",
        "",
    ]
    kids, elements, parents = [], [], []
    for index, items in enumerate(pages):
        page = len(objects) + 1
        kids.append(f"{page} 0 R")
        lines = [f"/{kind} << /MCID {n} >> BDC ({text}) Tj EMC T*" for n, (kind, text) in enumerate(items)]
        objects.append(
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 300 100] /Contents {page + 1} 0 R /StructParents {index}\n"
            "/Resources << /Font << /F 3 0 R >> >> >>"
        )
        objects.append(stream("BT /F 12 Tf 20 TL 20 70 Td " + "\n".join(lines) + " ET"))
        references = [f"{page + 2 + n} 0 R" for n in range(len(items))]
        for n, (kind, _) in enumerate(items):
            objects.append(f"<< /Type /StructElem /S /{kind} /P 5 0 R /Pg {page} 0 R /K {n} >>")
        elements += references
        parents.append(f"{index} [{' '.join(references)}]")
    objects[1] = f"<< /Type /Pages /Kids [{' '.join(kids)}] /Count {len(kids)} >>"
    objects[3] = f"<< /Type /StructTreeRoot /K 5 0 R /ParentTree << /Nums [{' '.join(parents)}] >> >>"
    objects[4] = f"<< /Type /StructElem /S /Document /P 4 0 R /K [{' '.join(elements)}] >>"
    write(name, objects)


tagged("a.pdf", [("H1", "Agenda"), ("P", "Ten items")])
tagged("b.pdf", [("P", "Report"), ("P", "Risks"), ("P", "Plan")])
PY
python3 make.py

cat >join.mjs <<'JS'
import { readFileSync, writeFileSync } from "node:fs";
import { PDFDocument } from "pdf-lib";

const joined = await PDFDocument.load(readFileSync("a.pdf"));
const added = await PDFDocument.load(readFileSync("b.pdf"));
for (const page of await joined.copyPages(added, added.getPageIndices())) joined.addPage(page);
writeFileSync("by-pdf-lib.pdf", await joined.save());
JS
node join.mjs
qpdf a.pdf --pages a.pdf b.pdf -- by-qpdf.pdf

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
console.log("tagged:", (await pdf.getMarkInfo())?.Marked ?? false);
for (let number = 1; number <= pdf.numPages; number += 1) console.log(await treeOf(await pdf.getPage(number)));
JS

for name in b by-qpdf by-pdf-lib; do
  echo "$name.pdf"
  node tree.mjs "$name.pdf"
done | tee seen

if [ "$(cat seen)" = 'b.pdf
tagged: true
Document(P("Report") P("Risks") P("Plan"))
by-qpdf.pdf
tagged: true
Document(H1("Agenda") P("Ten items"))
Document(H1() P())
by-pdf-lib.pdf
tagged: true
Document(H1("Agenda") P("Ten items"))
Document(H1() P())' ]; then
  echo "As stated: the added page has the elements of the first page, without texts."
else
  echo "Changed: the added page no longer has the structure stated."
  exit 1
fi
