#!/usr/bin/env bash
# Chromium 156 (Debian 12: chromium), read with pdfinfo of Poppler 22.12.0 (poppler-utils) and qpdf 11.3.0
#
# Did: printed a page with three inner links to a PDF. Their targets on the second sheet are a paragraph, an empty
#   span, and a section that is `display: contents`, as parts of a grid often are. Listed the links and the named
#   destinations.
# Expected: three links, three destinations. On the screen, each link scrolls to its target.
# Happens: three links, but no destination for the section: its link names one that is not in the file. For a target
#   that does not exist at all, Chromium writes no link.
# Why it matters: an entry of the contents that leads nowhere in the saved report, though it works on the screen and
#   looks like the others. Put the id on an element with a box, such as the heading within.
set -euo pipefail
chromium --version 2>/dev/null | grep -q ' 156\.' ||
  { echo "This needs Chromium 156: apt-get install chromium"; exit 3; }
pdfinfo=$(pdfinfo -v 2>&1 | sed -n 's/^pdfinfo version //p' || true)
qpdf=$(qpdf --version 2>/dev/null | sed -n 's/^qpdf version //p' || true)
[ "$pdfinfo $qpdf" = "22.12.0 11.3.0" ] || {
  echo "This needs pdfinfo 22.12.0 and qpdf 11.3.0, found: $pdfinfo, $qpdf."
  echo "On Debian 12: apt-get install poppler-utils qpdf"
  exit 3
}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

cat >page.html <<'HTML'
<!doctype html><html lang="en"><title>Links</title>
<p><a href="#paragraph">one</a> <a href="#span">two</a> <a href="#section">three</a> <a href="#missing">four</a></p>
<div style="break-before: page; display: grid">
  <p id="paragraph">Paragraph</p>
  <p><span id="span"></span>Span</p>
  <section id="section" style="display: contents"><h2>Head</h2><p>Section</p></section>
</div>
HTML
chromium --headless --no-sandbox --disable-gpu "--user-data-dir=$work/profile" --no-pdf-header-footer \
  --print-to-pdf=page.pdf "file://$work/page.html" >/dev/null 2>&1
links=$(qpdf --qdf --object-streams=disable page.pdf - | sed -n 's|^ */Dest /||p' | sort | paste -sd' ')
destinations=$(pdfinfo -dests page.pdf | sed -n 's/.*"\(.*\)"$/\1/p' | sort | paste -sd' ')
echo "links: $links"
echo "destinations: $destinations"

if [ "$links" = "paragraph section span" ] && [ "$destinations" = "paragraph span" ]; then
  echo "As stated: the link to the section names a destination that is not there."
else
  echo "Changed: links and destinations are no longer those stated."
  exit 1
fi
