#!/usr/bin/env bash
# zod 4.6.7, valibot 1.5.0 with @valibot/to-json-schema 1.8.0, and ajv 8.20.0 (npm)
#
# Did: a schema for an answer that matches /^(high|medium|low)$/i, in zod and in valibot; wrote both as JSON Schema and
#   checked "High" with the library and with ajv.
# Expected: JSON Schema has no place for the flag i, so either an error, or a pattern that says the same: ^([Hh][Ii]…)$.
# Happens: valibot throws. zod writes the pattern without the flag and says nothing: "High" and "LOW" are valid for zod
#   and refused by the schema that it wrote. "high" is valid for both.
# Why it matters: the schema is what others get, to check their files before they send them, or to tell a language model
#   what it may answer. They refuse what the application itself writes. Change to one letter case before the check, or
#   write the classes by hand.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund zod@4.6.7 valibot@1.5.0 @valibot/to-json-schema@1.8.0 ajv@8.20.0 \
  >npm.log 2>&1 || { cat npm.log; echo "The packages could not be installed."; exit 3; }

cat >run.mjs <<'JS'
import Ajv from "ajv/dist/2020.js";
import * as v from "valibot";
import * as z from "zod";
import { toJsonSchema } from "@valibot/to-json-schema";

const pattern = /^(high|medium|low)$/i;
const answer = z.string().regex(pattern);
const written = z.toJSONSchema(answer);
const check = new Ajv.default().compile(written);
const seen = ["high", "High", "LOW"].map((word) => `${word}: ${answer.safeParse(word).success}, ${check(word)}`);
let byValibot = "a schema";
try {
  toJsonSchema(v.pipe(v.string(), v.regex(pattern)));
} catch (error) {
  byValibot = error.constructor.name;
}
console.log(`zod writes: ${written.pattern}`);
console.log(`zod, its schema: ${seen.join("; ")}`);
console.log(`valibot gives: ${byValibot}`);
if (
  written.pattern === "^(high|medium|low)$" &&
  seen.join("; ") === "high: true, true; High: true, false; LOW: true, false" &&
  byValibot === "Error"
) {
  console.log("As stated: the schema of zod refuses two of the three answers.");
} else {
  console.log("Changed: the schema is no longer the one stated.");
  process.exitCode = 1;
}
JS
node run.mjs
