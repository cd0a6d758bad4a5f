#!/usr/bin/env bash
# vega 6.4.0 (npm)
#
# Did: let Vega aggregate the texts "8", "9" and "10", as they come from a form or a CSV that is not parsed; and 4, 2
#   and "n/a".
# Expected: numbers throughout, as it is a grammar of charts for numbers, or nothing for texts.
# Happens: sum 27, mean 9, median 9 and quartiles are right, so texts count as numbers there. Minimum and maximum
#   compare them as texts: the least is "10" and the greatest "9". With "n/a" the mean and the sum are NaN, three are
#   valid and none is missing, while the median leaves the text out.
# Why it matters: the axis and the "lowest score" of a chart come from the minimum, and the line for the mean beside it
#   is right, so that nobody looks again. Turn scores into numbers before they become data.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund vega@6.4.0 >npm.log 2>&1 ||
  { cat npm.log; echo "The package could not be installed."; exit 3; }

cat >run.mjs <<'JS'
import { View, parse } from "vega";

const ops = ["min", "max", "sum", "mean", "median", "q1", "q3", "valid", "missing"];
const aggregate = { type: "aggregate", ops, fields: ops.map(() => "score"), as: ops };
for (const scores of [["8", "9", "10"], [4, 2, "n/a"]]) {
  const values = scores.map((score) => ({ score }));
  const view = await new View(parse({ data: [{ name: "scores", values, transform: [aggregate] }] })).runAsync();
  const [row] = view.data("scores");
  console.log(`${JSON.stringify(scores)}: ${ops.map((op) => `${op} ${row[op]}`).join(", ")}`);
}
JS
node run.mjs | tee seen

if [ "$(cat seen)" = '["8","9","10"]: min 10, max 9, sum 27, mean 9, median 9, q1 8.5, q3 9.5, valid 3, missing 0
[4,2,"n/a"]: min 2, max 4, sum NaN, mean NaN, median 3, q1 2.5, q3 3.5, valid 3, missing 0' ]; then
  echo "As stated: texts are numbers for the mean and texts for the least and greatest."
else
  echo "Changed: the values are no longer those stated."
  exit 1
fi
