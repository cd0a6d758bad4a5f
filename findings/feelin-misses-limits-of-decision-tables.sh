#!/usr/bin/env bash
# feelin 8.2.0 (npm), an interpreter of FEEL, the language of decision tables
#
# Did: let it decide whether values are on a limit, as a table of bands does: 0.7 + 0.1 against "at least 0.8", the mean
#   of 0.1, 0.2 and 0.3 against 0.2, 3 * 0.1 against [0.1..0.3], and floor(4.35 * 100).
# Expected: true, true, true and 435. FEEL's numbers are decimal, with 34 digits (DMN 1.3, 10.3.2.3.1: IEEE 754
#   Decimal128), so that tenths are exact.
# Happens: false, false, false and 434, the results of binary fractions. With values typed in, as 0.8 >= 0.8, all is
#   right.
# Why it matters: a weighted score that is exactly on the limit falls into the band below, here and in no engine that
#   keeps to the standard, and tests with typed numbers do not show it. Round before comparing: decimal(x, 6).
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund feelin@8.2.0 >npm.log 2>&1 ||
  { cat npm.log; echo "The package could not be installed."; exit 3; }

cat >run.mjs <<'JS'
import { evaluate } from "feelin";

const stated = [
  ["0.8 >= 0.8", true],
  ["0.7 + 0.1 >= 0.8", false],
  ["mean([0.1, 0.2, 0.3]) = 0.2", false],
  ["3 * 0.1 in [0.1..0.3]", false],
  ["floor(4.35 * 100)", 434],
  ["decimal(0.7 + 0.1, 6) >= 0.8", true],
  ["decimal(mean([0.1, 0.2, 0.3]), 6) = 0.2", true],
];
let isAsStated = true;
for (const [expression, expected] of stated) {
  const { value } = evaluate(expression, {});
  console.log(`${expression}: ${value}`);
  isAsStated &&= value === expected;
}
console.log(isAsStated ? "As stated: sums that are on a limit miss it." : "Changed: the results are others.");
process.exitCode = isAsStated ? 0 : 1;
JS
node run.mjs
