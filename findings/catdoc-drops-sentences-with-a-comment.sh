#!/usr/bin/env bash
# catdoc 0.95 and antiword 0.37 (Debian 12: catdoc, antiword), on a .doc that LibreOffice 7.4.7 made
# (libreoffice-writer-nogui) from a file of docx 9.15.2 (npm)
#
# Did: a policy with a numbered list of two levels (1. Access, a) Rights, 2. Records), a sentence with a hidden word,
#   and two sentences with a comment, one at its middle and one on all of it. Asked both for the text.
# Expected: all words but the hidden one, and the numbers.
# Happens: catdoc drops what stands in a paragraph up to the end of its comment: "Before use is refused after." is "
#   after.", and the other sentence is gone; antiword has both. Neither gives a number, and both give the hidden word.
# Why it matters: policies of suppliers still come as .doc, and these are the tools that indexes use for it. A search
#   finds nothing in the sentences that somebody thought worth a comment. Convert with LibreOffice.
set -euo pipefail
export LC_ALL=C.UTF-8
have=$(soffice --version 2>/dev/null | grep -o '7\.4\.7' || true)
[ "$have" = 7.4.7 ] ||
  { echo "This needs LibreOffice 7.4.7. On Debian 12: apt-get install libreoffice-writer-nogui"; exit 3; }
for package in catdoc=1:0.95 antiword=0.37; do
  have=$(dpkg-query -W -f '${Version}' "${package%=*}" 2>/dev/null || true)
  case $have in
    "${package#*=}"*) ;;
    *) echo "This needs ${package/=/ }, found: ${have:-none}. On Debian 12: apt-get install ${package%=*}"; exit 3 ;;
  esac
done
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund docx@9.15.2 >npm.log 2>&1 ||
  { cat npm.log; echo "The package could not be installed."; exit 3; }

cat >make.mjs <<'JS'
import { writeFileSync } from "node:fs";
import * as docx from "docx";

const { CommentRangeEnd, CommentRangeStart, CommentReference, Document, LevelFormat } = docx;
const { Packer, Paragraph, TextRun } = docx;
const words = (text, style = {}) => new TextRun({ text, ...style });
const entry = (text, level) => new Paragraph({ numbering: { reference: "list", level }, children: [words(text)] });
const commented = (id, text) => [
  new CommentRangeStart(id),
  words(text),
  new CommentRangeEnd(id),
  new TextRun({ children: [new CommentReference(id)] }),
];
const comment = (id) => ({ id, author: "Jo Roe", date: new Date(0), children: [new Paragraph("Why?")] });
const document = new Document({
  numbering: {
    config: [
      {
        reference: "list",
        levels: [
          { level: 0, format: LevelFormat.DECIMAL, text: "%1." },
          { level: 1, format: LevelFormat.LOWER_LETTER, text: "%2)" },
        ],
      },
    ],
  },
  comments: { children: [comment(0), comment(1)] },
  sections: [
    {
      children: [
        entry("Access", 0),
        entry("Rights", 1),
        entry("Records", 0),
        new Paragraph({ children: [words("The "), words("secret ", { vanish: true }), words("level is high.")] }),
        new Paragraph({ children: [words("Before "), ...commented(0, "use is refused"), words(" after.")] }),
        new Paragraph({ children: commented(1, "Alone.") }),
        new Paragraph("Filler. ".repeat(100)),
      ],
    },
  ],
});
writeFileSync("policy.docx", await Packer.toBuffer(document));
JS
node make.mjs
soffice --headless "-env:UserInstallation=file://$work/profile" --convert-to doc policy.docx >/dev/null 2>&1
lines() { sed -E 's/^ +//' | grep -vE '^$|Filler|^Why' | paste -sd'|'; }
{
  echo "catdoc: $(catdoc -w policy.doc | lines)"
  echo "antiword: $(antiword -w 0 policy.doc | lines)"
} | tee seen

if [ "$(cat seen)" = 'catdoc: Access|Rights|Records|The secret level is high.|after.
antiword: Access|Rights|Records|The secret level is high.|Before use is refused after.|Alone.' ]; then
  echo "As stated: catdoc has no sentence with a comment."
else
  echo "Changed: the texts are no longer those stated."
  exit 1
fi
