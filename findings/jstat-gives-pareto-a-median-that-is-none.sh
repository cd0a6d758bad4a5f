#!/usr/bin/env bash
# jstat 1.9.6 (npm)
#
# Did: asked for the median of a Pareto distribution (scale 1, shape 3), as it is used for the size of losses, and of a
#   uniform one between 1 and 4; and of eight others. Gave each median to the distribution's own cdf().
# Expected: 0.5 each time: half of all values are below the median.
# Happens: the eight others give 0.5, chi-squared roughly. Pareto's "median" is 4.2426, below which 98.7 % of the values
#   are: it is scale * shape * √2, where scale * 2^(1/shape) = 1.26 is right, which inv(0.5) gives. The median of the
#   uniform one is NaN.
# Why it matters: the typical loss in a report is three times too large, and a mean of 1.5 beside it does not show it,
#   as nobody expects the median of losses to be below the mean. Take inv(0.5, …) for a median.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund jstat@1.9.6 >npm.log 2>&1 ||
  { cat npm.log; echo "The package could not be installed."; exit 3; }

cat >run.mjs <<'JS'
import jstat from "jstat";

const { jStat } = jstat;
const distributions = {
  beta: [2, 5], cauchy: [0, 1], chisquare: [3], exponential: [0.5], kumaraswamy: [2, 3], lognormal: [0.5, 0.4],
  triangular: [1, 5, 2], weibull: [2, 1.5], pareto: [1, 3], uniform: [1, 4],
};
const shares = Object.entries(distributions).map(([name, parameters]) => {
  const median = jStat[name].median(...parameters);
  const share = jStat[name].cdf(median, ...parameters);
  console.log(`${name}: median ${median.toFixed(4)}, share below it ${share.toFixed(3)}`);
  return [name, share];
});
console.log(`pareto, inv(0.5): ${jStat.pareto.inv(0.5, 1, 3).toFixed(4)}`);
const isHalf = ([, share]) => Math.abs(share - 0.5) < 0.005;
const wrong = shares.filter((one) => !isHalf(one)).map(([name]) => name);
if (wrong.join() === "pareto,uniform" && Math.abs(jStat.pareto.median(1, 3) - 3 * Math.SQRT2) < 1e-9) {
  console.log("As stated: the medians of the Pareto and the uniform distribution are wrong.");
} else {
  console.log("Changed: the medians are no longer those stated.");
  process.exitCode = 1;
}
JS
node run.mjs
