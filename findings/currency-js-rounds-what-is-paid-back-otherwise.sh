#!/usr/bin/env bash
# currency.js 2.0.4 and lodash 4.18.1, compared with big.js 7.0.1, decimal.js 10.6.0, bignumber.js 11.1.5 and mathjs
# 15.2.0 (npm)
#
# Did: rounded 2.5 and -2.5 to whole numbers, and 1.005 and -1.005 to two places, with each.
# Expected: numbers that differ by their sign only, from packages that round halves of decimal numbers, and from one for
#   money above all: 3 and -3, 1.01 and -1.01.
# Happens: so with the four others. currency.js and lodash's round() give 3 and -2, 1.01 and -1: they see the decimal
#   half, which Math.round and toFixed miss, and then round it up towards plus, as Math.round does.
# Why it matters: a cost and the same cost taken back do not add up to 0, and a change of -2.5 points is shown as -2
#   while one of 2.5 is shown as 3: getting worse looks smaller than getting better. Round the amount and put the sign
#   on it.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund currency.js@2.0.4 lodash@4.18.1 big.js@7.0.1 decimal.js@10.6.0 \
  bignumber.js@11.1.5 mathjs@15.2.0 >npm.log 2>&1 || { cat npm.log; echo "The packages could not be installed."; exit 3; }

cat >run.mjs <<'JS'
import Big from "big.js";
import BigNumber from "bignumber.js";
import currency from "currency.js";
import Decimal from "decimal.js";
import lodash from "lodash";
import { round } from "mathjs";

const rounders = {
  "currency.js": (value, precision) => currency(value, { precision }).value,
  lodash: (value, places) => lodash.round(value, places),
  "big.js": (value, places) => Number(new Big(value).toFixed(places)),
  "decimal.js": (value, places) => Number(new Decimal(value).toFixed(places)),
  "bignumber.js": (value, places) => Number(new BigNumber(value).toFixed(places)),
  mathjs: (value, places) => round(value, places),
};
const numbers = [[2.5, 0], [-2.5, 0], [1.005, 2], [-1.005, 2]];
const seen = Object.entries(rounders).map(
  ([name, rounded]) => `${name}: ${numbers.map(([value, places]) => rounded(value, places)).join(" ")}`,
);
const back = currency(1.005).add(currency(-1.005)).value;
seen.push(`currency.js, 1.005 and back: ${back}`);
console.log(seen.join("\n"));
const expected = `currency.js: 3 -2 1.01 -1
lodash: 3 -2 1.01 -1
big.js: 3 -3 1.01 -1.01
decimal.js: 3 -3 1.01 -1.01
bignumber.js: 3 -3 1.01 -1.01
mathjs: 3 -3 1.01 -1.01
currency.js, 1.005 and back: 0.01`;
if (seen.join("\n") === expected) {
  console.log("As stated: two of six round a half below zero otherwise than one above.");
} else {
  console.log("Changed: the packages no longer round in the way stated.");
  process.exitCode = 1;
}
JS
node run.mjs
