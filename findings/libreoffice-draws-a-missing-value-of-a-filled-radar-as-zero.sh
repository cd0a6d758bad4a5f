#!/usr/bin/env bash
# LibreOffice 7.4.7 (Debian 12: libreoffice-impress-nogui) on files of pptxgenjs 4.0.1
#
# Did: slides with a native radar chart of five spokes, the second value missing (null) or 0, as line and as filled
#   area, blanks shown as gaps (`dispBlanksAs` is "gap" in the file); converted to SVG.
# Expected: a missing value never looks like 0: the line has a gap, and so has the area, or its neighbours are joined.
# Happens: the line has a gap. The filled area is the same for a missing value as for 0: its corner is the centre.
# Why it matters: on a filled radar "not rated" looks like the worst rating; without filling it does not.
set -euo pipefail
have=$(soffice --version 2>/dev/null | grep -o '7\.4\.7' || true)
[ "$have" = 7.4.7 ] ||
  { echo "This needs LibreOffice 7.4.7. On Debian 12: apt-get install libreoffice-impress-nogui"; exit 3; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund pptxgenjs@4.0.1 >npm.log 2>&1 ||
  { cat npm.log; echo "The package could not be installed."; exit 3; }

cat >make.mjs <<'JS'
import PptxGenJS from "pptxgenjs";

for (const radarStyle of ["standard", "filled"]) {
  for (const [name, value] of Object.entries({ missing: null, zero: 0 })) {
    const file = new PptxGenJS();
    const series = { name: "Today", labels: ["A", "B", "C", "D", "E"], values: [4, value, 4, 3, 4] };
    const place = { x: 0.5, y: 0.5, w: 6, h: 4.5, valAxisMinVal: 0, valAxisMaxVal: 5 };
    const look = { radarStyle, displayBlanksAs: "gap", chartColors: ["C0504D"], lineDataSymbol: "none" };
    file.addSlide().addChart(file.charts.RADAR, [series], { ...place, ...look });
    await file.writeFile({ fileName: `${radarStyle}-${name}.pptx` });
  }
}
JS
node make.mjs
soffice --headless "-env:UserInstallation=file://$work/profile" --convert-to svg ./*.pptx >/dev/null 2>&1

# The path in the colour of the series.
shape() {
  grep -o '<path fill="[^"]*" stroke="[^"]*"[^>]*>' "$1.svg" |
    grep "rgb(192,80,77)" | grep -o ' d="[^"]*"' | sort -u
}
for name in standard-missing standard-zero filled-missing filled-zero; do
  shape "$name" >"$name.txt"
  echo "$name:"
  cat "$name.txt"
done

if ! grep -q Z standard-missing.txt && ! cmp -s standard-missing.txt standard-zero.txt &&
  [ -s filled-zero.txt ] && cmp -s filled-missing.txt filled-zero.txt; then
  echo "As stated: the filled area is the same for a missing value as for 0."
else
  echo "Changed: the filled area for a missing value no longer equals the one for 0."
  exit 1
fi
