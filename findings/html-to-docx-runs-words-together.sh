#!/usr/bin/env bash
# html-to-docx 1.8.0 and @turbodocx/html-to-docx 1.23.1 (npm), read with Pandoc 2.17.1.1 (Debian 12: pandoc)
#
# Did: converted a heading, a sentence with <del>, <strong>, <code> and a link, two lists, one with start="3" and one
#   whose second entry has value="7", and a paragraph with `hidden`, to DOCX; asked Pandoc for the result as Markdown.
# Expected: what a browser shows.
# Happens: html-to-docx drops the space between two elements ("approvedby"), shows the deleted word as any other, and
#   makes the heading a plain paragraph; the list starts with 1. @turbodocx/html-to-docx has mended these. In both the
#   address of the link has "&amp;" where "&" stood, 7 is lost, and the hidden paragraph is shown.
# Why it matters: a word that was struck out reads as valid, a link with two parameters leads elsewhere, and "see 7." to
#   nothing. Build the document with a library for DOCX, or compare the text before it is sent.
set -euo pipefail
have=$(pandoc --version 2>/dev/null | sed -n '1s/^pandoc //p' || true)
[ "$have" = 2.17.1.1 ] ||
  { echo "This needs Pandoc 2.17.1.1, found: ${have:-none}. On Debian 12: apt-get install pandoc"; exit 3; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund html-to-docx@1.8.0 @turbodocx/html-to-docx@1.23.1 >npm.log 2>&1 ||
  { cat npm.log; echo "The packages could not be installed."; exit 3; }

cat >run.mjs <<'JS'
import { createRequire } from "node:module";
import { writeFileSync } from "node:fs";

const require = createRequire(import.meta.url);
const html = `<h1>Review</h1>
<p>Use is <del>not</del> <strong>approved</strong> <code>by</code>
<a href="https://example.org/?a=1&amp;b=2">Legal</a></p>
<ol start="3"><li>three</li></ol>
<ol><li>one</li><li value="7">seven</li></ol>
<p hidden>Internal</p>`;
for (const name of ["html-to-docx", "@turbodocx/html-to-docx"]) {
  const convert = require(name);
  const made = await (convert.default ?? convert)(html, null, {});
  const bytes = Buffer.from(made.arrayBuffer ? await made.arrayBuffer() : made);
  writeFileSync(`${name.replace("@turbodocx/", "turbo-")}.docx`, bytes);
}
JS
node run.mjs
for name in html-to-docx turbo-html-to-docx; do
  echo "$name"
  pandoc -f docx -t markdown --wrap=none $name.docx | grep -vE '^ *$|^```|<!--'
done | tee seen

if [ "$(cat seen)" = 'html-to-docx
Review
Use is not**approved**by[Legal](https://example.org/?a=1&amp;b=2)
1.  three
1.  one
2.  seven
Internal
turbo-html-to-docx
# Review
Use is ~~not~~ **approved** by [Legal](https://example.org/?a=1&amp;b=2)
3.  three
1.  one
2.  seven
Internal' ]; then
  echo "As stated: the documents differ from the page in all of these."
else
  echo "Changed: the documents are no longer those stated."
  exit 1
fi
