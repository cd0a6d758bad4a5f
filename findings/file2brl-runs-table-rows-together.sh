#!/usr/bin/env bash
# file2brl of liblouisutdml 2.11.0 (Debian 12: liblouisutdml-bin), which makes embossed braille of web pages and XML
#
# Did: converted a small XHTML page to uncontracted English braille: a paragraph with an image (alt="chart") between
#   "before" and "after", a list that starts at 4 ("four", "five"), and a table with a row of headers and two rows of
#   two cells.
# Expected: the alternative text, the numbers of the list, and the rows of the table on lines of their own.
# Happens: "before after", "four" and "five" without numbers, and all six cells of the table in one line, without a
#   sign between rows or cells. Nothing on the error output speaks of it.
# Why it matters: in a printed braille copy of a report, which value belongs to which area is lost with the first
#   empty cell, and charts are not mentioned. Convert tables to sentences and images to paragraphs first.
set -euo pipefail
export LC_ALL=C.UTF-8
file2brl --version 2>&1 | grep -q '2\.11\.0' ||
  { echo "This needs file2brl 2.11.0. On Debian 12: apt-get install liblouisutdml-bin"; exit 3; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

cat >report.html <<'HTML'
<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>report</title></head><body>
<p>before <img src="chart.png" alt="chart"/> after</p>
<ol start="4"><li>four</li><li>five</li></ol>
<table><tr><th>area</th><th>level</th></tr><tr><td>trust</td><td>three</td></tr><tr><td>data</td><td>two</td></tr></table>
</body></html>
HTML
file2brl -C literaryTextTable=en-us-g1.ctb report.html report.brl >messages 2>&1
tr -d '\f\r' <report.brl | tr -s ' ' | sed 's/^ *//; s/ *$//' | grep -v '^$' | tee seen
cat messages

if [ "$(cat seen)" = 'report
before after
four
five
area level trust three data two' ] && ! grep -qiE 'table|img|list|alt' messages; then
  echo "As stated: no alternative text, no numbers, no rows."
else
  echo "Changed: the braille is no longer that stated."
  exit 1
fi
