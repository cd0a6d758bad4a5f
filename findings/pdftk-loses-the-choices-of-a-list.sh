#!/usr/bin/env bash
# pdftk-java 3.3.2 (Debian 12: pdftk-java), on a form of pdf-lib 1.17.1 (npm)
#
# Did: a PDF form with a text of two paragraphs, a tick, a list with one choice, and a list of which two are chosen.
#   Took the answers out with `pdftk generate_fdf` and put them into the blank form with `fill_form`.
# Expected: the same answers. `dump_data_fields` of the same pdftk lists both choices.
# Happens: the list with two choices comes back empty, or rather with a choice of no letters. In the FDF its value is ()
#   already. All other answers are right, line ends, brackets and letters with marks included.
# Why it matters: "which of these apply?" is the question that such lists are for. When answers move to a new edition of
#   a form, that one is lost without a message. Use check boxes, or compare `dump_data_fields` before and after.
set -euo pipefail
have=$(dpkg-query -W -f '${Version}' pdftk-java 2>/dev/null || true)
case $have in 3.3.2*) ;; *)
  echo "This needs pdftk-java 3.3.2, found: ${have:-none}. On Debian 12: apt-get install pdftk-java"
  exit 3
  ;;
esac
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund pdf-lib@1.17.1 >npm.log 2>&1 ||
  { cat npm.log; echo "The package could not be installed."; exit 3; }

cat >make.mjs <<'JS'
import { writeFileSync } from "node:fs";
import { PDFDocument } from "pdf-lib";

const pdf = await PDFDocument.create();
const page = pdf.addPage([300, 300]);
const form = pdf.getForm();
const place = (field, y) => field.addToPage(page, { x: 20, y, width: 200, height: 40 });
const note = form.createTextField("note");
note.enableMultiline();
const tick = form.createCheckBox("tick");
const owner = form.createDropdown("owner");
owner.setOptions(["Legal", "Sécurité (IT)"]);
const areas = form.createOptionList("areas");
areas.setOptions(["data", "model", "people"]);
areas.enableMultiselect();
[note, tick, owner, areas].forEach((field, index) => place(field, 240 - 60 * index));
writeFileSync("blank.pdf", await pdf.save());
note.setText("First (one)\n\nSecond");
tick.check();
owner.select("Sécurité (IT)");
areas.select(["data", "people"]);
writeFileSync("filled.pdf", await pdf.save());
JS
cat >read.mjs <<'JS'
import { readFileSync } from "node:fs";
import { PDFDocument } from "pdf-lib";

const form = (await PDFDocument.load(readFileSync(process.argv[2]))).getForm();
const valueOf = (field) => field.getText?.() ?? field.isChecked?.() ?? field.getSelected();
console.log(form.getFields().map((field) => `${field.getName()} ${JSON.stringify(valueOf(field))}`).join(", "));
JS
node make.mjs
pdftk filled.pdf generate_fdf output answers.fdf
pdftk blank.pdf fill_form answers.fdf output again.pdf
{
  chosen=$(pdftk filled.pdf dump_data_fields_utf8 | sed -n '/Name: areas/,$s/^FieldValue: //p')
  echo "pdftk, areas: $(paste -sd' ' <<<"$chosen")"
  echo "filled: $(node read.mjs filled.pdf)"
  echo "again: $(node read.mjs again.pdf)"
} | tee seen

if [ "$(cat seen)" = 'pdftk, areas: data people
filled: note "First (one)\n\nSecond", tick true, owner ["Sécurité (IT)"], areas ["data","people"]
again: note "First (one)\n\nSecond", tick true, owner ["Sécurité (IT)"], areas [""]' ]; then
  echo "As stated: the two choices are lost on the way."
else
  echo "Changed: the answers are no longer those stated."
  exit 1
fi
