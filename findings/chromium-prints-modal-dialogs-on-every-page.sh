#!/usr/bin/env bash
# Chromium 156 (Debian 12: chromium), driven by playwright-core 1.64.1 (npm), read with pdftotext of Poppler 22.12.0
# (poppler-utils)
#
# Did: printed a page of three sheets to PDF while one thing was open: a modal dialog (showModal), a popover
#   (showPopover), or a dialog that is not modal.
# Expected: each is printed once.
# Happens: the modal dialog and the popover lie over the text of all three sheets. Both are `position: fixed` by the
#   browser's own style sheet, and what is fixed is repeated on each page of a print. The third is printed once.
# Why it matters: who prints from a dialog ("Print" beside its options), or while "Saved" is shown as a popover, gets
#   it on every page of the report. Hide both in `@media print`, or give them `position: absolute` there.
set -euo pipefail
chromium --version 2>/dev/null | grep -q ' 156\.' ||
  { echo "This needs Chromium 156: apt-get install chromium"; exit 3; }
have=$(pdftotext -v 2>&1 | sed -n 's/^pdftotext version //p' || true)
[ "$have" = 22.12.0 ] ||
  { echo "This needs pdftotext 22.12.0, found: ${have:-none}. On Debian 12: apt-get install poppler-utils"; exit 3; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund playwright-core@1.64.1 >npm.log 2>&1 ||
  { cat npm.log; echo "The package could not be installed."; exit 3; }

cat >run.mjs <<'JS'
import { chromium } from "playwright-core";

const browser = await chromium.launch({ executablePath: process.env.BROWSER, args: ["--no-sandbox"] });
const page = await browser.newPage();
const opened = {
  modal: "<dialog id=it>Over</dialog><script>it.showModal()</script>",
  popover: "<div popover id=it>Over</div><script>it.showPopover()</script>",
  plain: "<dialog id=it>Over</dialog><script>it.show()</script>",
};
const sheets = ["one", "two", "three"].map((sheet) => `<p>${sheet}</p>`).join('<hr style="break-after: page">');
for (const [name, html] of Object.entries(opened)) {
  await page.setContent(`<!doctype html><html lang="en"><title>Report</title>${sheets}${html}`);
  await page.pdf({ path: `${name}.pdf` });
}
await browser.close();
JS
BROWSER=$(command -v chromium) node run.mjs
for name in modal popover plain; do
  echo "$name: $(pdftotext $name.pdf - | grep -c '^Over$') times on $(pdftotext $name.pdf - | tr -cd '\f' | wc -c) pages"
done | tee seen

if [ "$(paste -sd';' seen)" = "modal: 3 times on 3 pages;popover: 3 times on 3 pages;plain: 1 times on 3 pages" ]; then
  echo "As stated: the modal dialog and the popover are on every page."
else
  echo "Changed: they are no longer printed in the way stated."
  exit 1
fi
