#!/usr/bin/env bash
# mutool 1.21.1 and PyMuPDF 1.21.1 (Debian 12: mupdf-tools, python3-fitz), compared with pdfjs-dist 5.4.624 (npm)
#
# Did: a PDF of three pages with two bookmarks, which lead to destinations by name: "old" to one of the dictionary of
#   PDF 1.1 (/Dests, page 2), "new" to one of the name tree of PDF 1.2 (/Names, page 3). The same without "old" and its
#   dictionary.
# Expected: page 2 and page 3, then page 3. A file may have both: a name is looked for in the one and a string in the
#   other (ISO 32000-1, 12.3.2.3).
# Happens: pdf.js gives these. mutool and PyMuPDF know "new" only in the second file: in the first one they look in the
#   dictionary and nowhere else, and the bookmark leads nowhere (page -1).
# Why it matters: a joined file easily has both, as one of its parts is old. Its newer bookmarks and links, hundreds of
#   them in a report made by a browser, are then dead in readers built on MuPDF, and a table of contents made from them
#   is without pages.
set -euo pipefail
have=$(mutool -v 2>&1 | sed -n 's/^mutool version //p' || true)
[ "$have" = 1.21.1 ] || { echo "This needs mutool 1.21.1. On Debian 12: apt-get install mupdf-tools"; exit 3; }
python=/usr/bin/python3
have=$($python -c 'import fitz; print(fitz.VersionBind)' 2>/dev/null || true)
[ "$have" = 1.21.1 ] || { echo "This needs PyMuPDF 1.21.1. On Debian 12: apt-get install python3-fitz"; exit 3; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund pdfjs-dist@5.4.624 >npm.log 2>&1 ||
  { cat npm.log; echo "The packages could not be installed."; exit 3; }

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


def document(name, old):
    dictionary = "/Dests << /old [4 0 R /Fit] >>" if old else ""
    first = "9 0 R" if old else "10 0 R"
    page = "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] /Contents 6 0 R >>"
    write(name, [
        f"""<< /Type /Catalog /Pages 2 0 R /Outlines 8 0 R {dictionary}
/Names << /Dests << /Names [(new) [5 0 R /Fit]] >> >> >>""",
        "<< /Type /Pages /Kids [3 0 R 4 0 R 5 0 R] /Count 3 >>",
        page, page, page,
        stream("20 20 50 50 re f"),
        "null",
        f"<< /Type /Outlines /First {first} /Last 10 0 R /Count {2 if old else 1} >>",
        "<< /Title (old) /Dest /old /Parent 8 0 R /Next 10 0 R >>" if old else "null",
        f"<< /Title (new) /Dest (new) /Parent 8 0 R {'/Prev 9 0 R' if old else ''} >>",
    ])


document("both.pdf", True)
document("tree.pdf", False)
PY
python3 make.py

cat >read.mjs <<'JS'
import { readFileSync } from "node:fs";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

const pdf = await getDocument({ data: new Uint8Array(readFileSync(process.argv[2])), verbosity: 0 }).promise;
const parts = [];
for (const { title, dest } of await pdf.getOutline()) {
  parts.push(`${title} ${(await pdf.getPageIndex((await pdf.getDestination(dest))[0])) + 1}`);
}
console.log("pdf.js:", parts.join(", "));
JS
for name in both tree; do
  echo "== $name"
  node read.mjs $name.pdf
  echo "mutool: $(mutool show $name.pdf outline 2>/dev/null | tr -d '|"' | tr -s '\t\n ' ' ' | sed 's/^ *//; s/ *$//')"
  echo "PyMuPDF: $($python -c 'import fitz, sys
print(", ".join(f"{title} {page}" for _, title, page in fitz.open(sys.argv[1]).get_toc()))' $name.pdf 2>/dev/null)"
done | tee seen

if [ "$(cat seen)" = '== both
pdf.js: old 2, new 3
mutool: old #page=2&view=Fit new (null)
PyMuPDF: old 2, new -1
== tree
pdf.js: new 3
mutool: new #page=3&view=Fit
PyMuPDF: new 3' ]; then
  echo "As stated: with a dictionary of names, mutool and PyMuPDF do not look into the tree."
else
  echo "Changed: the readers no longer find the destinations in the way stated."
  exit 1
fi
