#!/usr/bin/env bash
# json-diff-ts 4.10.4, compared with jsondiffpatch 0.7.7 and deep-diff 1.0.2 (npm)
#
# Did: took values out of lists, by diff() of the state before and the one after, and applyChangeset() to a copy of the
#   first: out of a list, [1,2,3] to [3], and out of a list within a list, [[1,2]] to [[2]] and [["a"]] to [[]].
# Expected: the state after, each time: that is what the two functions promise together.
# Happens: so for the plain list, and with the two others for all. In a list of lists json-diff-ts removes nothing:
#   [[1,2]] becomes [[2,2]] and [["a"]] stays. It writes "Element with the key 'undefined' … could not be found" to the
#   console and reports no error.
# Why it matters: rows of a table are lists of lists, and so are answers with several choices for each respondent. A
#   choice that was withdrawn stays, or another one is there twice, on the device that gets the changes. Compare the
#   result with the state after, or keep objects with keys in the outer list.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund json-diff-ts@4.10.4 jsondiffpatch@0.7.7 deep-diff@1.0.2 >npm.log 2>&1 ||
  { cat npm.log; echo "The packages could not be installed."; exit 3; }

cat >run.mjs <<'JS'
import deepDiff from "deep-diff";
import * as jsonDiffTs from "json-diff-ts";
import { create } from "jsondiffpatch";

console.warn = () => {};
console.error = () => {};
const patcher = create();
const libraries = {
  "json-diff-ts": (from, to) => jsonDiffTs.applyChangeset(from, jsonDiffTs.diff(from, to)),
  jsondiffpatch: (from, to) => patcher.patch(from, patcher.diff(from, to)),
  "deep-diff": (from, to) => {
    for (const change of deepDiff.diff(from, to)) deepDiff.applyChange(from, to, change);
    return from;
  },
};
const pairs = [
  [[1, 2, 3], [3]],
  [[[1, 2]], [[2]]],
  [[["a"]], [[]]],
  [[[3, 4], [5]], [[4], []]],
];
const seen = [];
for (const [name, run] of Object.entries(libraries)) {
  const results = pairs.map(([rows, after]) => run({ rows: structuredClone(rows) }, { rows: after }).rows);
  seen.push(`${name}: ${results.map((rows) => JSON.stringify(rows)).join(" ")}`);
}
console.log(`wanted: ${pairs.map(([, after]) => JSON.stringify(after)).join(" ")}\n${seen.join("\n")}`);
const right = "[3] [[2]] [[]] [[4],[]]";
if (seen.join("; ") === `json-diff-ts: [3] [[2,2]] [["a"]] [[4,4],[5]]; jsondiffpatch: ${right}; deep-diff: ${right}`) {
  console.log("As stated: json-diff-ts removes nothing from a list within a list.");
} else {
  console.log("Changed: the packages no longer apply the changes in the way stated.");
  process.exitCode = 1;
}
JS
node run.mjs
