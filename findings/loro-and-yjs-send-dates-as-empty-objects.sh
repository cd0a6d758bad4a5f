#!/usr/bin/env bash
# loro-crdt 1.17.1, yjs 13.6.33 and @automerge/automerge 3.5.0 (npm)
#
# Did: kept the day of a review as a Date in a shared map of each, sent it to a second copy, and read both.
# Expected: the date in both copies, or an error that it cannot be kept. Loro and yjs refuse some other values.
# Happens: Automerge gives the date in both. yjs gives it where it was set and {} in the other copy. Loro gives {} in
#   both. There is no error in either.
# Why it matters: the person who sets the day sees it, so the fault is found by others, when the day is gone. Keep days
#   as text.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund loro-crdt@1.17.1 yjs@13.6.33 @automerge/automerge@3.5.0 >npm.log 2>&1 ||
  { cat npm.log; echo "The packages could not be installed."; exit 3; }

cat >run.mjs <<'JS'
import * as Automerge from "@automerge/automerge";
import { LoroDoc } from "loro-crdt";
import * as Y from "yjs";

const copies = {
  Loro(value) {
    const [first, second] = [new LoroDoc(), new LoroDoc()];
    first.getMap("risk").set("review", value);
    first.commit();
    second.import(first.export({ mode: "update" }));
    return [first, second].map((doc) => doc.getMap("risk").get("review"));
  },
  yjs(value) {
    const [first, second] = [new Y.Doc(), new Y.Doc()];
    first.getMap("risk").set("review", value);
    Y.applyUpdate(second, Y.encodeStateAsUpdate(first));
    return [first, second].map((doc) => doc.getMap("risk").get("review"));
  },
  Automerge(value) {
    const first = Automerge.change(Automerge.init(), (doc) => void (doc.review = value));
    return [first, Automerge.load(Automerge.save(first))].map((doc) => doc.review);
  },
};
const show = (value) => (value instanceof Date ? value.toJSON().slice(0, 10) : JSON.stringify(value));
for (const [name, copy] of Object.entries(copies)) {
  const [here, there] = copy(new Date("2026-11-30")).map(show);
  console.log(`${name}: ${here} here, ${there} there`);
}
JS
node run.mjs | tee seen

if [ "$(cat seen)" = 'Loro: {} here, {} there
yjs: 2026-11-30 here, {} there
Automerge: 2026-11-30 here, 2026-11-30 there' ]; then
  echo "As stated: two of the three lose the day."
else
  echo "Changed: the days are no longer those stated."
  exit 1
fi
