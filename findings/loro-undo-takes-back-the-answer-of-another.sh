#!/usr/bin/env bash
# loro-crdt 1.17.1 and yjs 13.6.33 (npm)
#
# Did: one answer shared by two people: it is 2, I set 3, the other person sees that and sets 4. After their change has
#   reached me, I press undo, and my state is sent to them.
# Expected: 4 stays. Undo is local in both: what others did since is kept, and my 3 is gone already.
# Happens: Loro sets 2, with me and then with them; the answer of the other person is lost. yjs leaves 4 if their change
#   came with an origin, `applyUpdate(doc, update, "server")`. Without one, which the type allows, undo takes their
#   change for mine and sets 3 for both.
# Why it matters: in a workshop one undo changes what somebody else decided, and nobody sees why. Give each update an
#   origin in yjs, and in Loro compare the answer with the one that was set before an undo.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund loro-crdt@1.17.1 yjs@13.6.33 >npm.log 2>&1 ||
  { cat npm.log; echo "The packages could not be installed."; exit 3; }

cat >run.mjs <<'JS'
import { LoroDoc, UndoManager } from "loro-crdt";
import * as Y from "yjs";

/** One run: how to read and set the answer of either person, to send it, and to undo. */
function trial({ get, set, send, undo }) {
  set("me", 3);
  send("me", "them");
  set("them", 4);
  send("them", "me");
  const seen = [`${get("me")} before`];
  undo();
  seen.push(`${get("me")} after`);
  send("me", "them");
  return [...seen, `${get("them")} with the other`].join(", ");
}
function inLoro() {
  const docs = { me: new LoroDoc(), them: new LoroDoc() };
  const set = (who, level) => {
    docs[who].getMap("answers").set("q1", level);
    docs[who].commit();
  };
  set("me", 2);
  const manager = new UndoManager(docs.me, { mergeInterval: 0 });
  const send = (from, to) => docs[to].import(docs[from].export({ mode: "update" }));
  return trial({ get: (who) => docs[who].getMap("answers").get("q1"), set, send, undo: () => manager.undo() });
}
function inYjs(origin) {
  const docs = { me: new Y.Doc(), them: new Y.Doc() };
  const set = (who, level) => docs[who].getMap("answers").set("q1", level);
  set("me", 2);
  const manager = new Y.UndoManager(docs.me.getMap("answers"), { captureTimeout: 0 });
  const send = (from, to) => Y.applyUpdate(docs[to], Y.encodeStateAsUpdate(docs[from]), origin);
  return trial({ get: (who) => docs[who].getMap("answers").get("q1"), set, send, undo: () => manager.undo() });
}
console.log(`Loro: ${inLoro()}`);
console.log(`yjs, with an origin: ${inYjs("server")}`);
console.log(`yjs, without one: ${inYjs()}`);
JS
node run.mjs | tee seen

if [ "$(cat seen)" = 'Loro: 4 before, 2 after, 2 with the other
yjs, with an origin: 4 before, 4 after, 4 with the other
yjs, without one: 4 before, 3 after, 3 with the other' ]; then
  echo "As stated: in two of the three, undo takes back the answer of the other person."
else
  echo "Changed: the answers are no longer those stated."
  exit 1
fi
