#!/usr/bin/env bash
# docx2txt 1.4 and python-docx 0.8.11 (Debian 12: docx2txt, python3-docx) and mammoth 1.13.0 (npm) on a file of
# docx 9.15.2 (npm), compared with pandoc 2.17.1 (pandoc)
#
# Did: a Word document with the paragraph "Score 3/5 now", where 3/5 is a fraction of Word's equation editor; took the
#   text with each reader.
# Expected: "3/5" in some form, as pandoc gives it (\frac{3}{5}); or a sign that something is left out.
# Happens: docx2txt says "Score 35 now". python-docx says "Score  now", and so does mammoth, though with a warning.
# Why it matters: these readers feed searches, comparisons and language models. Of a score of three fifths they make
#   thirty-five, or nothing, in a sentence that still reads well. Write scores as plain text.
set -euo pipefail
docx2txt=$(dpkg-query -W -f '${Version}' docx2txt 2>/dev/null || true)
python_docx=$(/usr/bin/python3 -c 'import docx; print(docx.__version__)' 2>/dev/null || true)
pandoc=$(pandoc --version 2>/dev/null | sed -n '1s/^pandoc //p' || true)
case "$docx2txt $python_docx $pandoc" in
"1.4-"*" 0.8.11 2.17.1"*) ;;
*)
  echo "This needs docx2txt 1.4, python-docx 0.8.11 and pandoc 2.17.1, found: $docx2txt, $python_docx, $pandoc."
  echo "On Debian 12: apt-get install docx2txt python3-docx pandoc"
  exit 3
  ;;
esac
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund docx@9.15.2 mammoth@1.13.0 >npm.log 2>&1 ||
  { cat npm.log; echo "The packages could not be installed."; exit 3; }

cat >run.mjs <<'JS'
import { writeFileSync } from "node:fs";
import { Document, Math as Equation, MathFraction, MathRun, Packer, Paragraph, TextRun } from "docx";
import mammoth from "mammoth";

const fraction = new MathFraction({ numerator: [new MathRun("3")], denominator: [new MathRun("5")] });
const children = [new TextRun("Score "), new Equation({ children: [fraction] }), new TextRun(" now")];
const document = new Document({ sections: [{ children: [new Paragraph({ children })] }] });
writeFileSync("score.docx", await Packer.toBuffer(document));
const { value, messages } = await mammoth.extractRawText({ path: "score.docx" });
console.log(`mammoth: ${value.trim()} (${messages.length} warning)`);
JS
{
  node run.mjs
  echo "docx2txt: $(docx2txt score.docx - | tr -d '\n')"
  echo "python-docx: $(/usr/bin/python3 -c 'import docx; print(docx.Document("score.docx").paragraphs[0].text)')"
  echo "pandoc: $(pandoc -t markdown score.docx)"
} | tee seen

cat >stated <<'END'
mammoth: Score  now (1 warning)
docx2txt: Score 35 now
python-docx: Score  now
pandoc: Score $\frac{3}{5}$ now
END
if cmp -s seen stated; then
  echo "As stated: the fraction is a whole number or gone."
else
  echo "Changed: the readers no longer differ in the way stated."
  exit 1
fi
