#!/usr/bin/env bash
# natural-orderby 5.0.0, javascript-natural-sort 0.7.1, natural-sort 1.0.0 and natsort 2.0.3, compared with
# natural-compare 1.4.0 and string-natural-compare 3.0.1 (npm)
#
# Did: had six packages for natural order sort the controls 1.1, 1.2, 1.9 and 1.10, each given in two orders; then the
#   same numbers with a word before them (GOVERN 1.1 …) and with a third level (5.1.2, 5.1.10).
# Expected: 1.1, 1.2, 1.9, 1.10 from all: digits count as whole numbers, which is what natural order is for.
# Happens: two packages do so. The first four take 1.10 for a decimal fraction, equal to 1.1: it comes before 1.2, and
#   before or after 1.1 as it was given. With a word before it, or a third level, the same packages put 10 last.
# Why it matters: a catalogue that is sorted right for "GOVERN 1.10" and "A.5.10" is wrong for a plain "1.10", and two
#   exports of one list differ. Use Intl.Collator with numeric, or one of the other two.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund natural-orderby@5.0.0 javascript-natural-sort@0.7.1 natural-sort@1.0.0 \
  natsort@2.0.3 natural-compare@1.4.0 string-natural-compare@3.0.1 >npm.log 2>&1 ||
  { cat npm.log; echo "The packages could not be installed."; exit 3; }

cat >run.mjs <<'JS'
import javascriptNaturalSort from "javascript-natural-sort";
import naturalCompare from "natural-compare";
import { compare } from "natural-orderby";
import naturalSort from "natural-sort";
import natsort from "natsort";
import stringNaturalCompare from "string-natural-compare";

const orders = {
  "natural-orderby": compare(),
  "javascript-natural-sort": javascriptNaturalSort,
  "natural-sort": naturalSort(),
  natsort: (natsort.default ?? natsort)(),
  "natural-compare": naturalCompare,
  "string-natural-compare": stringNaturalCompare,
  "Intl.Collator": new Intl.Collator("en", { numeric: true }).compare,
};
const lists = [
  ["1.1", "1.2", "1.9", "1.10"],
  ["GOVERN 1.1", "GOVERN 1.2", "GOVERN 1.9", "GOVERN 1.10"],
  ["5.1.2", "5.1.10", "5.2.1"],
];
const seen = Object.entries(orders).map(([name, order]) => {
  const sorted = lists.map((list) => [list, list.toReversed()].map((given) => given.toSorted(order).join(" ")));
  console.log(`${name}: ${sorted[0].join(" | ")}`);
  return sorted.map((pair, index) => pair.every((list) => list === lists[index].join(" "))).join();
});
const isMixed = (order) => [...lists[0]].sort(order).join() === "1.1,1.10,1.2,1.9";
const firstFour = Object.values(orders).slice(0, 4);
if (seen.join(" ") === `${"false,true,true ".repeat(4)}${"true,true,true ".repeat(3)}`.trim() && firstFour.every(isMixed)) {
  console.log("As stated: four of the six put 1.10 beside 1.1, and with a word before it last.");
} else {
  console.log("Changed: the packages no longer sort in the way stated.");
  process.exitCode = 1;
}
JS
node run.mjs
