#!/usr/bin/env bash
# marked 18.2.1 and micromark 4.0.3 with micromark-extension-gfm 3.0.0, compared with markdown-it 15.0.3 (npm) and
# pandoc 2.17.1 reading GitHub's Markdown (Debian 12: pandoc)
#
# Did: had "Weeks 5~6 and 7~8 are free" made into HTML, and "Level 3.5~4.0", "~3 of 5" and "~~not~~ approved".
# Expected: the first three as they are, and "not" struck out: two tildes strike out, one is a sign for "about" and, in
#   Chinese, Japanese and Korean, for ranges.
# Happens: marked and micromark strike out "6 and 7" in the first line: of a single tilde within a word either may begin
#   or end. With one range, or one "about", nothing happens. markdown-it and pandoc, told that the text is GitHub's
#   Markdown, strike out with two tildes only.
# Why it matters: a note with two ranges says that the weeks between them were cancelled, and one with one range is
#   right, so that a trial does not show it. Put "\~" for what users type, or turn single tildes off (micromark:
#   singleTilde).
set -euo pipefail
have=$(pandoc --version 2>/dev/null | sed -n '1s/^pandoc //p' || true)
[[ "$have" = 2.17.1* ]] || { echo "This needs pandoc 2.17.1. On Debian 12: apt-get install pandoc"; exit 3; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund marked@18.2.1 micromark@4.0.3 micromark-extension-gfm@3.0.0 markdown-it@15.0.3 \
  >npm.log 2>&1 || { cat npm.log; echo "The packages could not be installed."; exit 3; }

cat >run.mjs <<'JS'
import { execFileSync } from "node:child_process";
import MarkdownIt from "markdown-it";
import { marked } from "marked";
import { micromark } from "micromark";
import { gfm, gfmHtml } from "micromark-extension-gfm";

const writers = {
  marked: (text) => marked(text),
  micromark: (text) => micromark(text, { extensions: [gfm()], htmlExtensions: [gfmHtml()] }),
  "markdown-it": (text) => new MarkdownIt().render(text),
  pandoc: (text) => execFileSync("pandoc", ["-f", "gfm", "-t", "html"], { input: text }).toString(),
};
const texts = ["Weeks 5~6 and 7~8 are free", "Level 3.5~4.0", "~3 of 5", "~~not~~ approved"];
const seen = Object.entries(writers).map(([name, write]) => {
  const struck = texts.map((text) => write(text).match(/<(del|s)>(.*?)<\/\1>/)?.[2] ?? "nothing");
  return `${name} strikes out: ${struck.join("; ")}`;
});
console.log(seen.join("\n"));
const expected = `marked strikes out: 6 and 7; nothing; nothing; not
micromark strikes out: 6 and 7; nothing; nothing; not
markdown-it strikes out: nothing; nothing; nothing; not
pandoc strikes out: nothing; nothing; nothing; not`;
if (seen.join("\n") === expected) {
  console.log("As stated: two of four strike out what is between two ranges.");
} else {
  console.log("Changed: the packages no longer read the tildes in the way stated.");
  process.exitCode = 1;
}
JS
node run.mjs
