#!/usr/bin/env bash
# lokijs 1.5.12, minimongo 7.1.1 and sift 17.1.4, compared with mingo 7.2.7 (npm), which all take queries in the
# language of MongoDB
#
# Did: asked for the scores below 3, { score: { $lt: 3 } }, and for those of at least 3, { score: { $gte: 3 } }, among
#   eight answers: 1, 3, 0, null, none at all, the texts "n/a" and "2", and a date.
# Expected: 0 and 1, and 3. MongoDB compares a number with numbers only.
# Happens: mingo gives these. sift has the date below 3, by its milliseconds. lokijs has null, the missing one, the text
#   "2" and the date below 3, and "n/a" at least 3. minimongo has null and the missing one below 3, and both texts and
#   the date at least 3.
# Why it matters: "weak answers" is the list a plan is made of. With two of the four every question that nobody has
#   answered is on it, "n/a" is among the strong ones, and a move to another package, or to a server, changes both. Ask
#   for the type as well, or keep null out of what is compared.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund lokijs@1.5.12 minimongo@7.1.1 sift@17.1.4 mingo@7.2.7 >npm.log 2>&1 ||
  { cat npm.log; echo "The packages could not be installed."; exit 3; }

cat >run.mjs <<'JS'
import loki from "lokijs";
import { Query } from "mingo";
import minimongo from "minimongo";
import sift from "sift";

const answers = [
  { _id: "1", score: 1 }, { _id: "3", score: 3 }, { _id: "0", score: 0 }, { _id: "null", score: null },
  { _id: "none" }, { _id: "n/a", score: "n/a" }, { _id: "text 2", score: "2" }, { _id: "date", score: new Date(0) },
];
async function inMinimongo(query) {
  const database = new minimongo.MemoryDb();
  database.addCollection("answers");
  for (const answer of answers) await database.answers.upsert(answer);
  return database.answers.find(query).fetch();
}
function inLoki(query) {
  const collection = new loki("trial").addCollection("answers");
  collection.insert(structuredClone(answers));
  return collection.find(query);
}
const finders = {
  mingo: (query) => answers.filter((answer) => new Query(query).test(answer)),
  sift: (query) => answers.filter(sift(query)),
  lokijs: inLoki,
  minimongo: inMinimongo,
};
const order = answers.map(({ _id }) => _id);
const seen = [];
for (const [name, find] of Object.entries(finders)) {
  const list = async (query) => {
    const found = new Set((await find(query)).map(({ _id }) => _id));
    return order.filter((id) => found.has(id)).join(", ");
  };
  seen.push(`${name}: below 3: ${await list({ score: { $lt: 3 } })}; others: ${await list({ score: { $gte: 3 } })}`);
}
console.log(seen.join("\n"));
const expected = `mingo: below 3: 1, 0; others: 3
sift: below 3: 1, 0, date; others: 3
lokijs: below 3: 1, 0, null, none, text 2, date; others: 3, n/a
minimongo: below 3: 1, 0, null, none; others: 3, n/a, text 2, date`;
if (seen.join("\n") === expected) {
  console.log("As stated: the four have four lists.");
} else {
  console.log("Changed: the packages no longer compare in the way stated.");
  process.exitCode = 1;
}
JS
node run.mjs
