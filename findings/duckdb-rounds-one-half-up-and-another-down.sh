#!/usr/bin/env bash
# @duckdb/node-api 1.5.6-r.1 (npm, DuckDB 1.5.6)
#
# Did: made whole numbers of 0.5 and 2.5 (::INT), as typed, from a column of type DOUBLE and as averages, also with round()
#   before; and counted weeks and months from Sunday 29 November to Monday 7 December 2026 (date_diff).
# Expected: the same whole number for the same number. And 2 weeks, 1 month: date_diff counts the limits that lie between
#   two dates, here two Mondays and the first of a month; date_sub counts whole ones.
# Happens: typed 0.5 and 2.5 become 1 and 3, from a column or as an average 0 and 2; with round() 1 and 3. date_diff
#   counts 1 month, of eight days, but 1 week: for weeks alone it counts whole ones, as date_sub does.
# Why it matters: a rule for levels that was tried with typed numbers gives others for the averages it is meant for, and
#   only on a half. Round first: round(x)::INT. For weeks compare date_trunc('week', x).
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund @duckdb/node-api@1.5.6-r.1 >npm.log 2>&1 ||
  { cat npm.log; echo "The package could not be installed."; exit 3; }

cat >run.mjs <<'JS'
import { DuckDBInstance } from "@duckdb/node-api";

const connection = await (await DuckDBInstance.create()).connect();
const read = async (query) => (await connection.runAndReadAll(query)).getRowsJson().flat().join(" ");
await connection.run("create table score (area int, low double, high double)");
await connection.run("insert into score values (1, 0, 2), (2, 1, 3)");
const dates = "date '2026-11-29', date '2026-12-07'";
const seen = {
  typed: await read("select 0.5::int, 2.5::int"),
  column: await read("select low::int, high::int from (select low + 0.5 as low, high + 0.5 as high from score where area = 1)"),
  averages: await read("select avg(low)::int, avg(high)::int from score"),
  rounded: await read("select round(avg(low))::int, round(avg(high))::int from score"),
  "weeks and months, date_diff": await read(`select date_diff('week', ${dates}), date_diff('month', ${dates})`),
  "weeks and months, date_sub": await read(`select date_sub('week', ${dates}), date_sub('month', ${dates})`),
};
for (const [name, values] of Object.entries(seen)) console.log(`${name}: ${values}`);
if (Object.values(seen).join(", ") === "1 3, 0 2, 0 2, 1 3, 1 1, 1 0") {
  console.log("As stated: a half goes up when it is typed and down as an average.");
} else {
  console.log("Changed: the whole numbers are no longer those stated.");
  process.exitCode = 1;
}
JS
node run.mjs
