#!/usr/bin/env bash
# @exodus/schemasafe 1.3.0 (npm), compared with ajv 8.20.0 and @cfworker/json-schema 4.1.6 (npm)
#
# Did: compiled a JSON Schema (draft 7) for a count that is an integer and, by another rule of `allOf`, a number of at
#   least 1, as types of OSCAL for whole numbers are written; checked 3, 3.5 and 0. Then the same with one rule.
# Expected: 3 is valid, 3.5 and 0 are not. An integer is a number (JSON Schema Validation, 6.1.1), so both rules can
#   hold.
# Happens: ajv and cfworker say so. schemasafe does not compile the schema, in any of its modes: "No valid types
#   possible". With the two rules written as one, it gives the same answers as the others.
# Why it matters: the official schemas for assessment results cannot be used with this validator, and its message
#   blames the schema. The schema is right: use another validator.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund @exodus/schemasafe@1.3.0 ajv@8.20.0 @cfworker/json-schema@4.1.6 >npm.log 2>&1 ||
  { cat npm.log; echo "The packages could not be installed."; exit 3; }

cat >run.mjs <<'JS'
import { Validator } from "@cfworker/json-schema";
import schemasafe from "@exodus/schemasafe";
import { Ajv } from "ajv";

const $schema = "http://json-schema.org/draft-07/schema#";
const two = { $schema, allOf: [{ type: "integer" }, { type: "number", minimum: 1 }] };
const one = { $schema, type: "integer", minimum: 1 };

function tryWith(compile) {
  try {
    const isValid = compile();
    return [3, 3.5, 0].map(isValid).join();
  } catch ({ message }) {
    return message;
  }
}

const seen = Object.entries({ two, one }).flatMap(([name, schema]) => [
  `${name}, ajv: ${tryWith(() => new Ajv().compile(schema))}`,
  `${name}, cfworker: ${tryWith(() => (value) => new Validator(schema, "7").validate(value).valid)}`,
  ...["default", "lax", "strong"].map(
    (mode) => `${name}, schemasafe ${mode}: ${tryWith(() => schemasafe.validator(schema, { mode }))}`,
  ),
]);
console.log(seen.join("\n"));
const right = "true,false,false";
const refused = "No valid types possible at #/allOf/1";
const stated = [right, right, refused, refused, refused, right, right, right, right, right];
if (seen.map((line) => line.split(": ")[1]).join(" ") === stated.join(" ")) {
  console.log("As stated: only schemasafe refuses the schema with two rules.");
} else {
  console.log("Changed: the validators no longer differ in the way stated.");
  process.exitCode = 1;
}
JS
node run.mjs
