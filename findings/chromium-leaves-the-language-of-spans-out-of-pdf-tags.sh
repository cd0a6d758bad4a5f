#!/usr/bin/env bash
# Chromium 156 (Debian 12: chromium), its PDF read with qpdf 11.3.0 (qpdf)
#
# Did: printed an English page to a tagged PDF, with foreign words and parts in 15 elements that state their language
#   (lang), each another one; listed the languages that the tags of the PDF state (/Lang).
# Expected: all 15. PDF has a language for each element (ISO 32000-1, 14.9.2), and the elements are all there, the spans as
#   NonStruct.
# Happens: p, div, section, h2, li, td, blockquote, em, code and a keep it. span, i, q and bdi lose it, so that their words
#   are English in the PDF; a span keeps it as soon as it has a role.
# Why it matters: a foreign name or quote is most often in one of these four; HTML names <i lang> for it. A screen reader
#   reads it in the voice of the page, which fails WCAG 3.1.2 (language of parts), and the page on the screen is right.
#   Use <em lang="de"> in what is printed, or an element with a role.
set -euo pipefail
chromium --version 2>/dev/null | grep -q ' 156\.' ||
  { echo "This needs Chromium 156: apt-get install chromium"; exit 3; }
have=$(qpdf --version 2>/dev/null | sed -n 's/^qpdf version //p' || true)
[ "$have" = 11.3.0 ] ||
  { echo "This needs qpdf 11.3.0, found: ${have:-none}. On Debian 12: apt-get install qpdf"; exit 3; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

cat >page.html <<'HTML'
<!doctype html><html lang="en"><title>Languages</title><main>
<p lang="fr">p</p><div lang="sv">div</div><section lang="fi"><p>section</p></section><h2 lang="da">h2</h2>
<ul><li lang="nl">li</li></ul><table><tr><th>Level</th><td lang="pt">td</td></tr></table>
<blockquote lang="pl">blockquote</blockquote>
<p>An <em lang="it">em</em>, an <i lang="la">i</i>, a <code lang="ro">code</code>, an <a lang="es" href="#a">a</a>,
a <span lang="de">span</span>, a <q lang="tr">q</q>, a <bdi lang="cs">bdi</bdi> and a
<span lang="hu" role="note">span with a role</span>.</p></main>
HTML
chromium --headless --no-sandbox --disable-gpu --no-pdf-header-footer --user-data-dir="$work/profile" \
  --print-to-pdf=page.pdf "file://$work/page.html" >/dev/null 2>&1
qpdf --qdf --object-streams=disable page.pdf plain.pdf
stated=$(grep -aoE '/Lang \([a-z]+\)' plain.pdf | sed 's/.*(//; s/)//' | sort -u)
for pair in p=fr div=sv section=fi h2=da li=nl td=pt blockquote=pl em=it i=la code=ro a=es span=de q=tr bdi=cs role=hu; do
  if grep -qx "${pair#*=}" <<<"$stated"; then echo "${pair%=*}: ${pair#*=}"; else echo "${pair%=*}: none"; fi
done | paste -sd ' ' | tee seen

expected='p: fr div: sv section: fi h2: da li: nl td: pt blockquote: pl em: it i: none code: ro a: es '
expected+='span: none q: none bdi: none role: hu'
if [ "$(cat seen)" = "$expected" ]; then
  echo "As stated: spans and quotes lose their language in the PDF."
else
  echo "Changed: the languages in the PDF are no longer those stated."
  exit 1
fi
