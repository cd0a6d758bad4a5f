#!/usr/bin/env bash
# @pandatix/js-cvss 0.4.4 (bundled with esbuild 0.28.2), vuln-vects 1.1.0 and cvss 1.0.5, compared with ae-cvss-calculator
# 1.0.13, @turingpointde/cvss.js 2.1.0 and cvss4 1.0.7 (npm)
#
# Did: had five score 1,944 vectors of CVSS 3.1 that differ in AV, PR, C, I, A, CR and in a modified scope (MS:U or MS:C),
#   for the environment; and the sixth, cvss, one plain vector of 3.0 and of 3.1.
# Expected: one score for one vector. The weight of the privileges (PR:L 0.62 or 0.68) goes by the modified scope, if there
#   is one (CVSS 3.1, 7.4), and 3.1 has the same base scores as 3.0.
# Happens: the three last agree on all. js-cvss and vuln-vects take the weight by the scope before: with MS:C and PR:L or
#   PR:H nearly every score is too low, as 8.9 and 9 for 9.2, and in 123 vectors the word for the severity is another. cvss
#   gives 9.8, "Critical", for the vector of 3.0 and 0, "None", for that of 3.1.
# Why it matters: a risk is critical in one tool, high in the next and none in a third, with the same vector beside it.
#   Keep the vector, and name the calculator.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund @pandatix/js-cvss@0.4.4 vuln-vects@1.1.0 cvss@1.0.5 ae-cvss-calculator@1.0.13 \
  @turingpointde/cvss.js@2.1.0 cvss4@1.0.7 esbuild@0.28.2 >npm.log 2>&1 ||
  { cat npm.log; echo "The packages could not be installed."; exit 3; }
echo 'export * from "@pandatix/js-cvss";' >entry.mjs
npx esbuild entry.mjs --bundle --format=esm --outfile=js-cvss.mjs --log-level=error

cat >run.mjs <<'JS'
import ae from "ae-cvss-calculator";
import cvss from "cvss";
import cvss4 from "cvss4";
import * as turingpoint from "@turingpointde/cvss.js";
import vulnVects from "vuln-vects";
import { CVSS31 } from "./js-cvss.mjs";

const environmental = {
  "ae-cvss-calculator": (vector) => ae.fromVector(vector).calculateScores().environmental,
  "cvss.js": (vector) => turingpoint.CVSS(vector).getEnvironmentalScore(),
  cvss4: (vector) => cvss4.calculateEnvironmentalResult(vector).score,
  "js-cvss": (vector) => new CVSS31(vector).EnvironmentalScore(),
  "vuln-vects": (vector) => vulnVects.parseCvss3Vector(vector).environmentalScore,
};
const scoresOf = (vector) => Object.values(environmental).map((score) => score(vector));
const severityOf = (score) => [0.1, 4, 7, 9].filter((limit) => score >= limit).length;

const counts = { all: 0, "first three agree": 0, "others differ": 0, "other severity": 0 };
for (const AV of "NALP")
  for (const PR of "NLH")
    for (const [C, I, A] of [..."HLN"].flatMap((C) => [..."HLN"].flatMap((I) => [..."HLN"].map((A) => [C, I, A]))))
      for (const CR of "HML")
        for (const MS of "UC") {
          const scores = scoresOf(`CVSS:3.1/AV:${AV}/AC:L/PR:${PR}/UI:N/S:U/C:${C}/I:${I}/A:${A}/CR:${CR}/MS:${MS}`);
          counts.all += 1;
          counts["first three agree"] += new Set(scores.slice(0, 3)).size === 1;
          counts["others differ"] += scores[3] !== scores[0] && scores[4] !== scores[0];
          counts["other severity"] += new Set(scores.map(severityOf)).size > 1;
        }
const example = "CVSS:3.1/AV:N/AC:L/PR:L/UI:N/S:U/C:H/I:H/A:L/CR:L/MS:C";
const scores = Object.keys(environmental).map((name, index) => `${name} ${scoresOf(example)[index]}`);
const base = "AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H";
const ofCvss = ["3.0", "3.1"].map((version) => Object.values(cvss.getBase(`CVSS:${version}/${base}`)).join(" "));
const seen = [scores.join(", "), Object.entries(counts).map((pair) => pair.join(" ")).join(", "), ofCvss.join(", ")];
console.log(`${example}: ${seen[0]}\nvectors: ${seen[1]}\ncvss for ${base} of 3.0 and 3.1: ${seen[2]}`);
const stated = [
  "ae-cvss-calculator 9.2, cvss.js 9.2, cvss4 9.2, js-cvss 8.9, vuln-vects 9",
  "all 1944, first three agree 1944, others differ 595, other severity 123",
  "9.8 Critical, 0 None",
];
if (seen.join("|") === stated.join("|")) {
  console.log("As stated: two of the five weigh privileges by the scope before, and cvss knows no 3.1.");
} else {
  console.log("Changed: the scores are no longer those stated.");
  process.exitCode = 1;
}
JS
node run.mjs
