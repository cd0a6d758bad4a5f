#!/usr/bin/env bash
# lunr 2.3.9 (npm), compared with minisearch 7.2.0 (npm)
#
# Did: put four risks into an index: "Harm is likely", "Harm is unlikely", "Logs must be kept" and "IT owns the model".
#   Looked for likely, must and IT, and for both words of "+harm +likely".
# Expected: one risk each. In lists of risks and duties these words carry the meaning: a likelihood, a duty, a department.
# Happens: minisearch finds the one risk for each word. lunr finds nothing for any of the four: its list of words that
#   are too common to index has "likely", "must" and "it" (also "may", "should", "least", "most", "not" and "own"), and
#   a word that is not in the index is looked for all the same.
# Why it matters: who looks for likely risks is told that there are none, while the search for unlikely ones works. Take
#   lunr.stopWordFilter out of the pipeline.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund lunr@2.3.9 minisearch@7.2.0 >npm.log 2>&1 ||
  { cat npm.log; echo "The packages could not be installed."; exit 3; }

cat >run.mjs <<'JS'
import lunr from "lunr";
import MiniSearch from "minisearch";

const risks = ["Harm is likely", "Harm is unlikely", "Logs must be kept", "IT owns the model"];
const documents = risks.map((text, id) => ({ id, text }));
const build = (keepsAll) =>
  lunr(function () {
    if (keepsAll) this.pipeline.remove(lunr.stopWordFilter);
    this.ref("id");
    this.field("text");
    for (const document of documents) this.add(document);
  });
const mini = new MiniSearch({ fields: ["text"] });
mini.addAll(documents);

const count = (index) => ["likely", "must", "IT", "+harm +likely", "unlikely"].map((query) => index.search(query).length);
const seen = { lunr: count(build(false)), "lunr without the list": count(build(true)) };
seen.minisearch = ["likely", "must", "IT"].map((query) => mini.search(query).length);
for (const [name, counts] of Object.entries(seen)) console.log(`${name}: ${counts.join(" ")}`);
if (Object.values(seen).join(" | ") === "0,0,0,0,1 | 1,1,1,1,1 | 1,1,1") {
  console.log("As stated: lunr finds no risk that is likely.");
} else {
  console.log("Changed: the numbers of risks found are no longer those stated.");
  process.exitCode = 1;
}
JS
node run.mjs
