#!/usr/bin/env bash
# pdf-lib 1.17.1 (npm), compared with pdftk 3.3.2 and qpdf 11.3.0 (Debian 12: pdftk-java, qpdf), read with pdftotext of
# Poppler 22.12.0 (poppler-utils)
#
# Did: a form of two text fields with values, of which the second is hidden (flag 2 of its annotation). Made both parts
#   of the page with form.flatten(), `pdftk … flatten` and `qpdf --flatten-annotations=all`, and read the text.
# Expected: the hidden field is left out: it is neither displayed nor printed (ISO 32000-1, table 165).
# Happens: pdftk and qpdf leave it out. pdf-lib paints it like the other one, so that it is now seen, printed and found.
# Why it matters: forms carry notes of the reviewer or a computed rating in hidden fields, and flattening is the last
#   step before the file goes out. Remove hidden fields first.
set -euo pipefail
have=$(qpdf --version 2>/dev/null | sed -n 's/^qpdf version //p' || true)
[ "$have" = 11.3.0 ] || { echo "This needs qpdf 11.3.0, found: ${have:-none}. On Debian 12: apt-get install qpdf"; exit 3; }
pdftk --version 2>/dev/null | grep -q '3\.3\.2' ||
  { echo "This needs pdftk 3.3.2. On Debian 12: apt-get install pdftk-java"; exit 3; }
have=$(pdftotext -v 2>&1 | sed -n 's/^pdftotext version //p' || true)
[ "$have" = 22.12.0 ] || { echo "This needs pdftotext 22.12.0. On Debian 12: apt-get install poppler-utils"; exit 3; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund pdf-lib@1.17.1 >npm.log 2>&1 ||
  { cat npm.log; echo "The package could not be installed."; exit 3; }

cat >make.mjs <<'JS'
import { readFileSync, writeFileSync } from "node:fs";
import { PDFDocument, PDFName } from "pdf-lib";

const [print, hidden] = [4, 2];
const document = await PDFDocument.create();
const page = document.addPage([400, 200]);
const form = document.getForm();
for (const [name, y, flags] of [["shown", 140, print], ["hidden", 80, hidden]]) {
  const field = form.createTextField(name);
  field.setText(`${name} value`);
  field.addToPage(page, { x: 20, y, width: 200, height: 24 });
  field.acroField.getWidgets()[0].dict.set(PDFName.of("F"), document.context.obj(flags));
}
writeFileSync("form.pdf", await document.save());

const again = await PDFDocument.load(readFileSync("form.pdf"));
again.getForm().flatten();
writeFileSync("pdf-lib.pdf", await again.save());
JS
node make.mjs
pdftk form.pdf output pdftk.pdf flatten
qpdf --flatten-annotations=all form.pdf qpdf.pdf
for name in form pdf-lib pdftk qpdf; do
  echo "$name: $(pdftotext "$name.pdf" - 2>/dev/null | tr -s '\n\f' '|' | sed 's/|$//')"
done | tee seen

if [ "$(cat seen)" = 'form: shown value
pdf-lib: shown value|hidden value
pdftk: shown value
qpdf: shown value' ]; then
  echo "As stated: pdf-lib alone paints the hidden field."
else
  echo "Changed: hidden fields are no longer treated in the way stated."
  exit 1
fi
