#!/usr/bin/env bash
# fast-json-patch 3.1.1 and rfc6902 5.4.0, compared with jsondiffpatch 0.7.7 (npm)
#
# Did: compared two states of a risk whose review is a Date, once the same day in both and once another, and applied the
#   difference to a copy of the first state.
# Expected: nothing for the same day, and one step that replaces the other, as jsondiffpatch has it; or an error, as
#   JSON has no dates.
# Happens: fast-json-patch adds the letters of the date one by one, /review/0 "2", /review/1 "0" … 24 steps, for the
#   same day too. Applied, the day is the old one, with 24 properties. rfc6902 finds no difference between two days.
# Why it matters: states are compared to send or to log what has changed. With one the log is full of changes that are
#   none, and with both the new day is lost. Compare what JSON.parse(JSON.stringify()) gives.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund fast-json-patch@3.1.1 rfc6902@5.4.0 jsondiffpatch@0.7.7 >npm.log 2>&1 ||
  { cat npm.log; echo "The packages could not be installed."; exit 3; }

cat >run.mjs <<'JS'
import fastJsonPatch from "fast-json-patch";
import * as jsondiffpatch from "jsondiffpatch";
import * as rfc6902 from "rfc6902";

const risk = (day) => ({ name: "Bias", review: new Date(`${day}T00:00:00Z`) });
for (const day of ["2026-11-30", "2027-01-15"]) {
  const [before, after] = [risk("2026-11-30"), risk(day)];
  const dayOf = (state) => state.review.toJSON().slice(0, 10);
  const fast = fastJsonPatch.compare(before, after);
  const fastState = fastJsonPatch.applyPatch(risk("2026-11-30"), fast).newDocument;
  const steps = rfc6902.createPatch(before, after);
  const state = risk("2026-11-30");
  rfc6902.applyPatch(state, steps);
  const delta = jsondiffpatch.diff(before, after);
  const patched = jsondiffpatch.patch(risk("2026-11-30"), structuredClone(delta));
  const first = fast.slice(0, 2).map(({ op, path, value }) => `${op} ${path} ${value}`);
  console.log(`to ${day}`);
  console.log(`fast-json-patch: ${fast.length} steps (${first.join(", ")}), gives ${dayOf(fastState)}`);
  console.log(`  the date then has ${Object.keys(fastState.review).length} properties`);
  console.log(`rfc6902: ${steps.length} steps, gives ${dayOf(state)}`);
  console.log(`jsondiffpatch: ${delta ? Object.keys(delta).length : 0} steps, gives ${dayOf(patched)}`);
}
JS
node run.mjs | tee seen

steps='24 steps (add /review/0 2, add /review/1 0), gives 2026-11-30
  the date then has 24 properties'
if [ "$(cat seen)" = "to 2026-11-30
fast-json-patch: $steps
rfc6902: 0 steps, gives 2026-11-30
jsondiffpatch: 0 steps, gives 2026-11-30
to 2027-01-15
fast-json-patch: $steps
rfc6902: 0 steps, gives 2026-11-30
jsondiffpatch: 1 steps, gives 2027-01-15" ]; then
  echo "As stated: neither writer of JSON Patch brings the new day."
else
  echo "Changed: the differences are no longer those stated."
  exit 1
fi
