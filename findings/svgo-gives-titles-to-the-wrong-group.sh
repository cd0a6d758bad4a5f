#!/usr/bin/env bash
# svgo 4.1.0 (npm)
#
# Did: optimised three small charts with the plugins that svgo runs unless told otherwise: a list of two bars, each a
#   group with its own title; a link within the chart; and a bar that is black in print, by a rule within @media print.
# Expected: a smaller file that says and shows the same: two groups with a title each, a link that leads somewhere, and
#   the rule for print.
# Happens: both groups are dissolved, so the list has two titles and the bars have none. Of several titles the first one
#   counts (SVG 2, "The title and desc elements"): the tooltip of the whole list is "Trust: 3", and "Plan: 4" belongs to
#   nothing. The link has no address any more, and the rule for print is gone.
# Why it matters: a chart looks the same and says something else in tooltips and to a screen reader. Leave out
#   collapseGroups, removeUnknownsAndDefaults and inlineStyles for charts, with which all three stay.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund svgo@4.1.0 >npm.log 2>&1 ||
  { cat npm.log; echo "The package could not be installed."; exit 3; }

cat >run.mjs <<'JS'
import { optimize } from "svgo";

const bar = (name, y) => `<g><title>${name}</title><path d="M0 ${y}h5v2z"/></g>`;
const charts = {
  titles: `<g aria-label="Areas">${bar("Trust: 3", 0)}${bar("Plan: 4", 5)}</g>`,
  link: `<a href="#plan"><text y="9">to the plan</text></a><circle id="plan" r="2"/>`,
  print: `<style>.bar{fill:red}@media print{.bar{fill:#000}}</style><path class="bar" d="M0 0h5v2z"/>`,
};
const expected = {
  titles: `<g aria-label="Areas"><title>Trust: 3</title><path d="M0 0h5v2z"/><title>Plan: 4</title><path d="M0 5h5v2z"/></g>`,
  link: `<a><text y="9">to the plan</text></a><circle id="a" r="2"/>`,
  print: `<path d="M0 0h5v2z" style="fill:red"/>`,
};
let isAsStated = true;
for (const [name, content] of Object.entries(charts)) {
  const { data } = optimize(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10">${content}</svg>`);
  const inside = data.replace(/^<svg[^>]*>|<\/svg>$/g, "");
  console.log(`${name}: ${inside}`);
  isAsStated &&= inside === expected[name];
}
if (isAsStated) {
  console.log("As stated: titles are in another group, the link has no address, the rule for print is gone.");
} else {
  console.log("Changed: what svgo makes of the three is no longer what is stated.");
  process.exitCode = 1;
}
JS
node run.mjs
