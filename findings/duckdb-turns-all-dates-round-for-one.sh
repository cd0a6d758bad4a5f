#!/usr/bin/env bash
# @duckdb/node-api 1.5.6-r.1 (npm, DuckDB 1.5.6)
#
# Did: read two registers from CSV, without saying how their dates are written. Both begin with 05/06/2026 and
#   06/07/2026; the third date is 07/08/2026 in the one and 08/25/2026 in the other.
# Expected: dates that can be read in two ways stay text, or the way is the same for the same lines.
# Happens: the first two dates are 5 June and 6 July in the one file, 6 May and 7 June in the other: one line further
#   down turns all others round. Nothing is said. With dateformat = '%d/%m/%Y' the second file is refused.
# Why it matters: a step that is added to a plan moves the due dates of all steps before it, by weeks or months. Always
#   give dateformat.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund @duckdb/node-api@1.5.6-r.1 >npm.log 2>&1 ||
  { cat npm.log; echo "The package could not be installed."; exit 3; }

cat >run.mjs <<'JS'
import { writeFileSync } from "node:fs";
import { DuckDBInstance } from "@duckdb/node-api";

const connection = await (await DuckDBInstance.create()).connect();
async function rowsOf(lines, options = "") {
  writeFileSync("list.csv", `${lines.join("\n")}\n`);
  const reader = await connection.runAndReadAll(`from read_csv('list.csv'${options})`);
  return reader.getRowsJson().map((row) => row.map((value) => value).join(" ")).join(", ");
}
const dates = ["due", "05/06/2026", "06/07/2026"];
const seen = {
  "with 07/08/2026": await rowsOf([...dates, "07/08/2026"]),
  "with 08/25/2026": await rowsOf([...dates, "08/25/2026"]),
};
const format = ", dateformat = '%d/%m/%Y', types = {due: 'DATE'}";
seen["with a format"] = await rowsOf([...dates, "08/25/2026"], format).catch(() => "refused");
for (const [name, rows] of Object.entries(seen)) console.log(`${name}: ${rows}`);
const stated = [
  "2026-06-05, 2026-07-06, 2026-08-07",
  "2026-05-06, 2026-06-07, 2026-08-25",
  "refused",
];
if (Object.values(seen).join("|") === stated.join("|")) {
  console.log("As stated: one date turns the others round.");
} else {
  console.log("Changed: the rows are no longer those stated.");
  process.exitCode = 1;
}
JS
node run.mjs
