#!/usr/bin/env bash
# pdf-lib 1.17.1 (npm), compared with pdfjs-dist 5.4.624 (npm, its build for Node); read with pdftk 3.3.2 (Debian 12:
# pdftk-java)
#
# Did: a form with a drop-down list whose options have a value and words, 3 "Defined" and 4 "Managed", as a form editor
#   writes them (pairs in /Opt); the value is 3. Chose "Managed" with getDropdown().select(), and with pdf.js, as a
#   person does in Firefox; read what the files then hold.
# Expected: 4 both times: the value of such a field is the first text of the pair (ISO 32000-1, table 231).
# Happens: pdf.js stores 4. pdf-lib stores the words, "Managed", which is none of the field's values; and of the file
#   that holds 3 it says that "3" is selected, while its options are "Defined" and "Managed".
# Why it matters: a form that is filled by a program gives words where the collecting program expects numbers, and looks
#   right in every reader. Write the first text of the pair into /V.
set -euo pipefail
pdftk --version 2>/dev/null | grep -q '3\.3\.2' ||
  { echo "This needs pdftk 3.3.2. On Debian 12: apt-get install pdftk-java"; exit 3; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund pdf-lib@1.17.1 pdfjs-dist@5.4.624 >npm.log 2>&1 ||
  { cat npm.log; echo "The packages could not be installed."; exit 3; }

cat >make.mjs <<'JS'
import { readFileSync, writeFileSync } from "node:fs";
import { PDFDocument, PDFName, PDFString } from "pdf-lib";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

const document = await PDFDocument.create();
const field = document.getForm().createDropdown("level");
field.addOptions(["Defined", "Managed"]);
field.select("Defined");
field.addToPage(document.addPage([400, 200]), { x: 20, y: 100, width: 200, height: 24 });
const pairs = [["3", "Defined"], ["4", "Managed"]].map((pair) => pair.map((text) => PDFString.of(text)));
field.acroField.dict.set(PDFName.of("Opt"), document.context.obj(pairs));
field.acroField.dict.set(PDFName.of("V"), PDFString.of("3"));
writeFileSync("form.pdf", await document.save({ updateFieldAppearances: false }));

const byPdfLib = await PDFDocument.load(readFileSync("form.pdf"));
const list = byPdfLib.getForm().getDropdown("level");
console.log(`pdf-lib, before: ${list.getSelected()} of ${list.getOptions().join(", ")}`);
list.select("Managed");
writeFileSync("pdf-lib.pdf", await byPdfLib.save());

const byPdfJs = await getDocument({ data: new Uint8Array(readFileSync("form.pdf")), verbosity: 0 }).promise;
const [widget] = await (await byPdfJs.getPage(1)).getAnnotations();
const managed = widget.options.find((option) => option.displayValue === "Managed");
byPdfJs.annotationStorage.setValue(widget.id, { value: managed.exportValue });
writeFileSync("pdf.js.pdf", await byPdfJs.saveDocument());
JS
{
  node make.mjs 2>/dev/null
  for name in form pdf-lib pdf.js; do
    echo "$name: $(pdftk "$name.pdf" dump_data_fields | sed -n 's/^FieldValue: //p')"
  done
} | tee seen

if [ "$(cat seen)" = 'pdf-lib, before: 3 of Defined, Managed
form: 3
pdf-lib: Managed
pdf.js: 4' ]; then
  echo "As stated: pdf-lib stores the words in place of the value."
else
  echo "Changed: the stored values are no longer those stated."
  exit 1
fi
