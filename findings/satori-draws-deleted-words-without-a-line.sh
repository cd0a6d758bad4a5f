#!/usr/bin/env bash
# satori 0.63.2 with satori-html 0.3.2 and the font of dejavu-fonts-ttf 2.37.3 (npm)
#
# Did: made SVG pictures of short pieces of HTML: "approved" after a deleted "not", in <del>, in <s> and in a span with
#   text-decoration: line-through; and a word in closed <details>.
# Expected: a line through "not" three times, as in browsers, and not the word in the details.
# Happens: <s> and the span have the line. <del> has none: the picture says "not approved". The word in
#   closed details is drawn.
# Why it matters: cards and previews made on a server say the opposite of the page, or what the page holds back. Write
#   <s>, and leave out what is not to be seen.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund satori@0.63.2 satori-html@0.3.2 dejavu-fonts-ttf@2.37.3 >npm.log 2>&1 ||
  { cat npm.log; echo "The packages could not be installed."; exit 3; }

cat >run.mjs <<'JS'
import { readFileSync } from "node:fs";
import satori from "satori";
import { html } from "satori-html";

const data = readFileSync("node_modules/dejavu-fonts-ttf/ttf/DejaVuSans.ttf");
const options = { width: 400, height: 100, embedFont: false, fonts: [{ name: "Sans", data, weight: 400, style: "normal" }] };
const pieces = {
  del: "<del>not</del> approved",
  s: "<s>not</s> approved",
  span: '<span style="text-decoration: line-through">not</span> approved',
  details: "<details><summary>More</summary>folded</details>",
};
const seen = {};
for (const [name, piece] of Object.entries(pieces)) {
  const svg = await satori(html(`<div style="display: flex">${piece}</div>`), options);
  const words = [...svg.matchAll(/<text[^>]*>([^<]*)/g)].map(([, word]) => word).join(" ");
  seen[name] = `${words}${/<(line|path|rect[^>]*height="[12]\D)/.test(svg.replace(/<mask[\s\S]*?<\/mask>/g, "")) ? ", line" : ""}`;
  console.log(`${name}: ${seen[name]}`);
}
const stated = ["not approved", "not approved, line", "not approved, line", "More folded"];
if (Object.values(seen).join("|") === stated.join("|")) {
  console.log("As stated: a deleted word has no line, and closed details are drawn.");
} else {
  console.log("Changed: words or lines are no longer those stated.");
  process.exitCode = 1;
}
JS
node run.mjs
