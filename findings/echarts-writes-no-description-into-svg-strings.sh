#!/usr/bin/env bash
# echarts 6.1.0 (npm), with happy-dom 21.0.4
#
# Did: a bar chart with `aria: { enabled: true }`, which makes a description of the chart; drawn as SVG in a page, and
#   as a string for a server or a file (`ssr: true`, renderToSVGString()).
# Expected: the description both times: as aria-label of the chart in the page, and in the string as aria-label or <desc>.
# Happens: in the page the element around the chart has it. The string has no role, no label and no description.
# Why it matters: the same options make a chart that is accessible in the page and an SVG file, or a page from the
#   server, whose chart says nothing. Add a description to the SVG, or text beside it.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund echarts@6.1.0 happy-dom@21.0.4 >npm.log 2>&1 ||
  { cat npm.log; echo "The packages could not be installed."; exit 3; }

cat >run.mjs <<'JS'
import { Window } from "happy-dom";

const window = new Window();
const names = ["document", "navigator", "HTMLElement", "Element", "Node", "SVGElement"];
for (const name of names) Object.defineProperty(globalThis, name, { value: window[name], configurable: true });
globalThis.window = window;
const echarts = await import("echarts");

const option = {
  animation: false,
  aria: { enabled: true },
  title: { text: "Levels" },
  xAxis: { data: ["Trust", "Data"] },
  yAxis: {},
  series: [{ type: "bar", name: "now", data: [3, 4] }],
};
const size = { renderer: "svg", width: 300, height: 300 };

const holder = document.body.appendChild(document.createElement("div"));
echarts.init(holder, null, size).setOption(option);
const label = holder.getAttribute("aria-label") ?? "none";

const chart = echarts.init(null, null, { ...size, ssr: true });
chart.setOption(option);
const svg = chart.renderToSVGString();
const found = svg.match(/aria-\w+=|role=|<title|<desc/g) ?? [];
console.log(`in the page:   ${label}`);
console.log(`in the string: ${found.join(" ") || "none"} (${svg.includes("Trust") ? "drawn" : "not drawn"})`);

if (label.includes("Levels") && label.includes("Trust") && found.length === 0 && svg.includes("Trust")) {
  console.log("As stated: only the chart in the page has a description.");
} else {
  console.log("Changed: the page and the string no longer differ in the way stated.");
  process.exitCode = 1;
}
process.exit();
JS
node run.mjs
