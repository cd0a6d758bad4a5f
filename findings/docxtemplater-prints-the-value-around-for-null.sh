#!/usr/bin/env bash
# docxtemplater 3.71.0 with pizzip 3.3.0, easy-template-x 7.2.8 and docx-templates 4.15.0 on files of docx 9.15.2 (npm),
# read with pandoc 2.17.1 (Debian 12: pandoc)
#
# Did: filled a Word template that has the average of a report, "All: {score}", and below it a loop over four questions,
#   each with "<{score}>". The scores of the questions are 0, null (not answered), none at all, and 2; the average is 7.
# Expected: <0> <> <> <2>, or a word such as "undefined" in place of nothing: null is a value of the question.
# Happens: docx-templates gives this. docxtemplater prints <0> <7> <7> <2>: for null it goes on to look around the loop,
#   where the average has the same name. easy-template-x does so for the question without a score, not for null.
# Why it matters: each question that nobody answered is printed with the average of the whole, a believable number. Give
#   names that occur once, or a text for "not answered".
set -euo pipefail
have=$(pandoc --version 2>/dev/null | sed -n '1s/^pandoc //p' || true)
[[ "$have" = 2.17.1* ]] || { echo "This needs pandoc 2.17.1. On Debian 12: apt-get install pandoc"; exit 3; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund docx@9.15.2 docxtemplater@3.71.0 pizzip@3.3.0 easy-template-x@7.2.8 \
  docx-templates@4.15.0 >npm.log 2>&1 || { cat npm.log; echo "The packages could not be installed."; exit 3; }

cat >run.mjs <<'JS'
import { writeFileSync } from "node:fs";
import { Document, Packer, Paragraph } from "docx";
import { createReport } from "docx-templates";
import Docxtemplater from "docxtemplater";
import { TemplateHandler } from "easy-template-x";
import PizZip from "pizzip";

const data = { score: 7, questions: [{ score: 0 }, { score: null }, { text: "no score" }, { score: 2 }] };
const template = (...lines) =>
  Packer.toBuffer(new Document({ sections: [{ children: lines.map((line) => new Paragraph(line)) }] }));
const braces = await template("All: {score}", "{#questions}<{score}>{/questions}");

const filled = new Docxtemplater(new PizZip(braces), { paragraphLoop: true });
filled.render(data);
writeFileSync("docxtemplater.docx", filled.toBuffer());
writeFileSync("easy-template-x.docx", await new TemplateHandler().process(braces, data));
const commands = ["All: +++score+++", "+++FOR one IN questions+++", "<+++$one.score+++>", "+++END-FOR one+++"];
writeFileSync("docx-templates.docx", await createReport({ template: await template(...commands), data }));
JS
node run.mjs
for name in docxtemplater easy-template-x docx-templates; do
  echo "$name: $(pandoc $name.docx -t plain | tr -s ' \n' ' ' | sed 's/ *$//; s/> </></g')"
done | tee seen

if [ "$(cat seen)" = 'docxtemplater: All: 7 <0><7><7><2>
easy-template-x: All: 7 <0><><7><2>
docx-templates: All: 7 <0><><><2>' ]; then
  echo "As stated: docxtemplater prints the average for null and for nothing, easy-template-x for nothing."
else
  echo "Changed: the packages no longer fill the loop in the way stated."
  exit 1
fi
