#!/usr/bin/env bash
# recharts 3.10.1, with react 19.3.1, react-dom 19.3.1, react-is 19.3.1 and happy-dom 21.0.4
#
# Did: drew a Radar and a Line whose second of four values is null, without and with connectNulls.
# Expected: both have a gap at the null, and connectNulls joins its neighbours.
# Happens: the Line does. The Radar puts the null in the middle, the place of 0, with connectNulls or without.
# Why it matters: on a radar chart "not rated" looks like the worst rating.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund \
  recharts@3.10.1 react@19.3.1 react-dom@19.3.1 react-is@19.3.1 happy-dom@21.0.4 >npm.log 2>&1 ||
  { cat npm.log; echo "The packages could not be installed."; exit 3; }

cat >run.mjs <<'JS'
import { Window } from "happy-dom";

const window = new Window();
const names = ["document", "navigator", "HTMLElement", "Element", "Node", "SVGElement", "ResizeObserver"];
for (const name of names) Object.defineProperty(globalThis, name, { value: window[name], configurable: true });
globalThis.window = window;
globalThis.IS_REACT_ACT_ENVIRONMENT = true;

const { act, createElement } = await import("react");
const { createRoot } = await import("react-dom/client");
const { Line, LineChart, Radar, RadarChart } = await import("recharts");

const size = { width: 200, height: 200, data: [{ v: 4 }, { v: null }, { v: 4 }, { v: 4 }] };
async function pathOf(Chart, Series, connectNulls) {
  const box = document.body.appendChild(document.createElement("div"));
  const series = createElement(Series, { dataKey: "v", dot: false, isAnimationActive: false, connectNulls });
  await act(() => createRoot(box).render(createElement(Chart, size, series)));
  return box.querySelector("path").getAttribute("d");
}

const paths = {};
for (const connectNulls of [false, true]) {
  paths[`line ${connectNulls}`] = await pathOf(LineChart, Line, connectNulls);
  paths[`radar ${connectNulls}`] = await pathOf(RadarChart, Radar, connectNulls);
}
for (const [name, path] of Object.entries(paths)) console.log(`connectNulls, ${name}: ${path}`);

const middle = "L100,100L";
const lineSkips = paths["line false"].includes("ZM") && !paths["line true"].includes("Z");
if (lineSkips && paths["radar false"].includes(middle) && paths["radar true"].includes(middle)) {
  console.log("As stated: the Radar draws null in the middle.");
} else {
  console.log("Changed: the Radar no longer draws null in the middle.");
  process.exitCode = 1;
}
JS
node run.mjs
