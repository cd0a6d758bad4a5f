#!/usr/bin/env bash
# Chromium 156 and Firefox ESR 153 (Debian 12: chromium, firefox-esr), asked through AT-SPI 2.46, compared with axe-core
# 4.14.1 and playwright-core 1.64.1 (npm)
#
# Did: a figure of a chart and its caption, and a figure of a table with the caption above it; asked both browsers for the
#   names, as a screen reader on Linux does, and the two tools in Chromium.
# Expected: the caption is the name of the figure in both, as the caption of a table is that of the table.
# Happens: in Firefox it is, and for axe and Playwright. In Chromium the figures have no name, no description and no
#   relation to the caption, which stands beside the chart as any other text.
# Why it matters: who goes from figure to figure hears "figure" in one browser and what it shows in the other, and tests in
#   Chromium find a figure by a name that Chromium does not give. State the name (aria-labelledby) as well.
set -euo pipefail
chromium --version 2>/dev/null | grep -q ' 156\.' ||
  { echo "This needs Chromium 156: apt-get install chromium"; exit 3; }
firefox-esr --version 2>/dev/null | grep -q ' 153\.' ||
  { echo "This needs Firefox ESR 153: apt-get install firefox-esr"; exit 3; }
python=/usr/bin/python3
has_atspi() { $python -c 'from gi import require_version as v; v("Atspi", "2.0")'; }
{ command -v Xvfb && command -v dbus-run-session && has_atspi; } >/dev/null 2>&1 ||
  { echo "This needs: apt-get install xvfb dbus at-spi2-core gir1.2-atspi-2.0 python3-gi"; exit 3; }
work=$(mktemp -d)
xvfb=
trap '[ -z "$xvfb" ] || kill "$xvfb"; sleep 1; rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund axe-core@4.14.1 playwright-core@1.64.1 >npm.log 2>&1 ||
  { cat npm.log; echo "The packages could not be installed."; exit 3; }

cat >page.html <<'HTML'
<!doctype html><html lang="en"><title>Figures</title><main>
<figure id="chart"><svg role="img" aria-label="A radar"></svg><figcaption>Levels by area</figcaption></figure>
<figure id="table"><figcaption>Risks</figcaption><table><tr><th>Leak</th><td>12</td></tr></table></figure>
</main>
HTML

cat >ask.py <<'PY'
import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi


def below(node, depth=0):
    yield node
    if depth < 30:
        for index in range(node.get_child_count()):
            child = node.get_child_at_index(index)
            if child is not None:
                yield from below(child, depth + 1)


for node in below(Atspi.get_desktop(0)):
    attributes = node.get_attributes() or {}
    if attributes.get("tag") == "figure":
        words = (node.get_name() or "none", node.get_description() or "none", len(node.get_relation_set()))
        print("figure:", attributes.get("id"), "name {}, description {}, relations {};".format(*words))
PY

# Runs a browser and asks anew, each time in a new process that remembers nothing, until both figures are there.
cat >session.sh <<'SH'
/usr/bin/python3 ask.py >/dev/null
"$@" >/dev/null &
browser=$!
for _ in $(seq 40); do
  sleep 2
  answer=$(/usr/bin/python3 ask.py | sed -n 's/^figure: //p' | paste -sd ' ')
  [[ $answer != *table*\; ]] || break
done
echo figures: "$answer"
kill "$browser"
wait "$browser" || true
SH

cat >tools.mjs <<'JS'
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { chromium } from "playwright-core";

const path = execFileSync("which", ["chromium"]).toString().trim();
const browser = await chromium.launch({ executablePath: path, args: ["--no-sandbox"] });
const page = await browser.newPage();
await page.setContent(readFileSync("page.html", "utf8"));
await page.evaluate(readFileSync("node_modules/axe-core/axe.js", "utf8"));
const names = await page.evaluate(() => {
  axe.setup(document);
  return [...document.querySelectorAll("figure")].map((figure) => axe.commons.text.accessibleText(figure));
});
console.log(`axe: ${names.join(", ")}`);
const found = [];
for (const name of ["Levels by area", "Risks"]) found.push(await page.getByRole("figure", { name, exact: true }).count());
console.log(`Playwright: ${found.join(" and ")} figures with these names`);
await browser.close();
JS

Xvfb -displayfd 3 -screen 0 1024x768x24 3>display >/dev/null 2>&1 &
xvfb=$!
for _ in 1 2 3 4 5 6 7 8 9 10; do [ -s display ] || sleep 1; done
DISPLAY=":$(cat display)"
export DISPLAY GNOME_ACCESSIBILITY=1 ACCESSIBILITY_ENABLED=1
mkdir firefox-profile
ask() { dbus-run-session -- bash session.sh "$@" 2>/dev/null | sed -n 's/^figures: //p'; }
in_chromium=$(ask chromium --no-sandbox --no-first-run --user-data-dir="$work/profile" --force-renderer-accessibility \
  "file://$work/page.html")
in_firefox=$(ask firefox-esr --no-remote --profile "$work/firefox-profile" "file://$work/page.html")
if [ -z "$in_chromium" ] || [ -z "$in_firefox" ]; then
  echo "A browser could not be asked here."
  exit 3
fi
{
  echo "Chromium: $in_chromium"
  echo "Firefox: $in_firefox"
  node tools.mjs
} | tee seen

if [ "$(cat seen)" = 'Chromium: chart name none, description none, relations 0; table name none, description none, relations 0;
Firefox: chart name Levels by area, description none, relations 1; table name Risks, description none, relations 1;
axe: Levels by area, Risks
Playwright: 1 and 1 figures with these names' ]; then
  echo "As stated: figures have their caption as their name everywhere but in Chromium."
else
  echo "Changed: the names of the figures are no longer those stated."
  exit 1
fi
