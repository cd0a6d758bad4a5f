#!/usr/bin/env bash
# hyperformula 3.5.0 and @formulajs/formulajs 4.6.1 (npm), compared with LibreOffice 7.4.7 and Gnumeric 1.12.55
# (Debian 12: libreoffice-calc-nogui, gnumeric)
#
# Did: =INT(-2.5), =INT(-0.5), and the two beside it that have to fit: =TRUNC(-2.5) and =MOD(-2.5,1).
# Expected: -3, -1, -2, 0.5. INT rounds down to the next whole number (OpenFormula 1.2, 6.17.2: towards negative
#   infinity), and a number is its INT and its MOD by 1 together.
# Happens: so in formulajs, LibreOffice and Gnumeric. hyperformula gives -2 and 0, as if INT were TRUNC; -2 and 0.5 do
#   not make -2.5.
# Why it matters: changes between two rounds are negative as often as not, and the band of a change of -0.5 is another
#   one. Use FLOOR(x,1), which gives -3.
set -euo pipefail
lo=$(soffice --version 2>/dev/null | grep -oE '7\.4\.7' || true)
gn=$(ssconvert --version 2>&1 | grep -oE '1\.12\.55' | head -1 || true)
[ "$lo $gn" = "7.4.7 1.12.55" ] || {
  echo "This needs LibreOffice 7.4.7 and Gnumeric 1.12.55. On Debian 12: apt-get install libreoffice-calc-nogui gnumeric"
  exit 3
}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund hyperformula@3.5.0 @formulajs/formulajs@4.6.1 >npm.log 2>&1 ||
  { cat npm.log; echo "The packages could not be installed."; exit 3; }

cat >run.mjs <<'JS'
import { INT, MOD, TRUNC } from "@formulajs/formulajs";
import { HyperFormula } from "hyperformula";

const row = ["=INT(-2.5)", "=INT(-0.5)", "=TRUNC(-2.5)", "=MOD(-2.5,1)"];
const sheet = HyperFormula.buildFromArray([row], { licenseKey: "gpl-v3" });
console.log(`hyperformula: ${sheet.getSheetValues(0)[0]}`);
console.log(`formulajs: ${[INT(-2.5), INT(-0.5), TRUNC(-2.5), MOD(-2.5, 1)]}`);
JS
echo '=INT(-2.5),=INT(-0.5),=TRUNC(-2.5),"=MOD(-2.5,1)"' >in.csv
{
  node run.mjs
  mkdir libreoffice
  soffice --headless "-env:UserInstallation=file://$work/profile" --infilter="Text - txt - csv (StarCalc):44,34,76" \
    --convert-to csv --outdir libreoffice in.csv >/dev/null 2>&1
  echo "LibreOffice: $(cat libreoffice/in.csv)"
  ssconvert in.csv gnumeric.csv 2>/dev/null
  echo "Gnumeric: $(cat gnumeric.csv)"
} | tee seen

cat >stated <<'END'
hyperformula: -2,0,-2,0.5
formulajs: -3,-1,-2,0.5
LibreOffice: -3,-1,-2,0.5
Gnumeric: -3,-1,-2,0.5
END
if cmp -s seen stated; then
  echo "As stated: INT of hyperformula cuts the digits off."
else
  echo "Changed: the four no longer differ in the way stated."
  exit 1
fi
