#!/usr/bin/env bash
# spdx-correct 3.2.0 and spdx-expression-parse 4.0.0 (npm)
#
# Did: asked spdx-correct for the SPDX expression of words that stand in the licence field of packages and in lists of
#   components, and the parser for what the first one is as it stands.
# Expected: null, "no suggestion", for words that name no licence. "UNLICENSED" is npm's own word for a package that
#   nobody may use, and "Not MIT" says no.
# Happens: "UNLICENSED" becomes Unlicense, which gives the work to everybody. "Not MIT" and "MIT with Commons Clause"
#   are MIT, "GPLv2 or commercial" is GPL-2.0-only, and "MIT or GPL" is GPL-3.0-or-later. "Proprietary" is null.
# Why it matters: a check of licences that corrects names before it compares them passes what it must stop. Compare the
#   field as it is, and look at everything that is no valid expression.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund spdx-correct@3.2.0 spdx-expression-parse@4.0.0 >npm.log 2>&1 ||
  { cat npm.log; echo "The packages could not be installed."; exit 3; }

cat >run.mjs <<'JS'
import correct from "spdx-correct";
import parse from "spdx-expression-parse";

const stated = {
  UNLICENSED: "Unlicense",
  "Not MIT": "MIT",
  "MIT with Commons Clause": "MIT",
  "MIT or GPL": "GPL-3.0-or-later",
  "GPLv2 or commercial": "GPL-2.0-only",
  Proprietary: null,
};
const seen = Object.fromEntries(Object.keys(stated).map((words) => [words, correct(words)]));
for (const [words, licence] of Object.entries(seen)) console.log(`${words}: ${licence ?? "no suggestion"}`);
let parsed = "refused";
try {
  parse("UNLICENSED");
  parsed = "accepted";
} catch {
  // An error is how the parser says that this is no expression.
}
console.log(`UNLICENSED as it stands, by the parser: ${parsed}`);
if (JSON.stringify(seen) === JSON.stringify(stated) && parsed === "refused") {
  console.log("As stated: words that forbid are corrected into licences that allow.");
} else {
  console.log("Changed: the suggestions are no longer those stated.");
  process.exitCode = 1;
}
JS
node run.mjs
