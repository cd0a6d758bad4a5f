#!/usr/bin/env bash
# LibreOffice 7.4.7 (Debian 12: libreoffice-impress-nogui) on a file of pptxgenjs 4.0.1, read with qpdf 11.3.0
#
# Did: a slide with a native chart and a picture, both with an alternative text; converted to a tagged PDF, and to a
#   flat ODP to see what LibreOffice read.
# Expected: both texts are the /Alt of a Figure in the PDF.
# Happens: LibreOffice reads both (they are in the ODP), but only the picture's is in the PDF. The chart is a Figure
#   without a text, followed by its labels as loose paragraphs.
# Why it matters: a screen reader gets only a row of numbers from the chart in the PDF. Use a picture of the chart, or
#   write its message on the slide.
set -euo pipefail
have=$(soffice --version 2>/dev/null | grep -o '7\.4\.7' || true)
[ "$have" = 7.4.7 ] ||
  { echo "This needs LibreOffice 7.4.7. On Debian 12: apt-get install libreoffice-impress-nogui"; exit 3; }
command -v qpdf >/dev/null || { echo "This needs qpdf: apt-get install qpdf"; exit 3; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund pptxgenjs@4.0.1 >npm.log 2>&1 ||
  { cat npm.log; echo "The package could not be installed."; exit 3; }

cat >make.mjs <<'JS'
import PptxGenJS from "pptxgenjs";

const file = new PptxGenJS();
const slide = file.addSlide();
const series = { name: "Today", labels: ["A", "B", "C"], values: [1, 2, 3] };
slide.addChart(file.charts.BAR, [series], { x: 0.5, y: 0.5, w: 5, h: 4, altText: "A chart of three areas" });
const dot = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==";
slide.addImage({ data: `image/png;base64,${dot}`, x: 7, y: 1, w: 1, h: 1, altText: "A red square" });
await file.writeFile({ fileName: "slide.pptx" });
JS
node make.mjs
convert() {
  soffice --headless "-env:UserInstallation=file://$work/profile" --convert-to "$1" slide.pptx >/dev/null 2>&1
}
convert fodp
convert 'pdf:impress_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"true"}}'

grep -o '<svg:desc>[^<]*' slide.fodp | sed 's/.*>/in the ODP: /' >seen
qpdf --qdf --object-streams=disable slide.pdf plain.pdf
{ grep -a '^  /Alt ' plain.pdf || true; } | sed 's/^  /in the PDF: /' >>seen
cat seen
echo "Figures in the PDF: $(grep -a -c '/S /Figure' plain.pdf)"

# "A red square" in UTF-16.
if [ "$(cat seen)" = 'in the ODP: A chart of three areas
in the ODP: A red square
in the PDF: /Alt <feff004100200072006500640020007300710075006100720065>' ]; then
  echo "As stated: the chart's text is not in the PDF, the picture's is."
else
  echo "Changed: the PDF no longer has just the picture's text."
  exit 1
fi
