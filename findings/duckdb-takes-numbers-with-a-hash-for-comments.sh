#!/usr/bin/env bash
# @duckdb/node-api 1.5.6-r.1 (npm, DuckDB 1.5.6)
#
# Did: read registers of risks from CSV, without further settings: one whose last column has the numbers #1, #2 and #3 and
#   whose third text begins with #; one with the same numbers in the first column; and the first one with comment = ''.
# Expected: three risks with their numbers each time. CSV has no comments (RFC 4180).
# Happens: with the numbers in front it is so. With the numbers at the end they are taken for comments: the column is
#   empty, and the third risk is gone. Nothing is said.
# Why it matters: "2 risks" is what a board is told of a list of three, and which of two like files it happens to depends
#   on the order of the columns. Give comment = ''.
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
  return reader.getRowsJson().map((row) => row.map((value) => value ?? "nothing").join(" ")).join(", ");
}
const last = ["risk,number", "bias,#1", "drift,#2", "#2 again,#3"];
const first = ["number,risk", "#1,bias", "#2,drift", "#3,#2 again"];
const seen = {
  "numbers last": await rowsOf(last),
  "numbers first": await rowsOf(first),
  "numbers last, comment = ''": await rowsOf(last, ", comment = ''"),
};
for (const [name, rows] of Object.entries(seen)) console.log(`${name}: ${rows}`);
const stated = [
  "bias nothing, drift nothing",
  "#1 bias, #2 drift, #3 #2 again",
  "bias #1, drift #2, #2 again #3",
];
if (Object.values(seen).join("|") === stated.join("|")) {
  console.log("As stated: numbers with # in the last column are comments.");
} else {
  console.log("Changed: the rows are no longer those stated.");
  process.exitCode = 1;
}
JS
node run.mjs
