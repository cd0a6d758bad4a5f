#!/usr/bin/env bash
# valibot 1.5.0 with @valibot/to-json-schema 1.8.0, and ajv 8.20.0 with ajv-formats 3.0.1 (npm)
#
# Did: isoDateTime(), isoTime() and isoTimestamp() of valibot, each written as JSON Schema; checked some texts with the
#   library and with ajv and its formats.
# Expected: what one accepts the other accepts, but for rare cases at the edges.
# Happens: for a date with a time no text passes both. isoDateTime() wants 2026-11-30T10:00, without seconds and zone,
#   and refuses what toISOString() gives; the schema says "format": "date-time", which refuses the first and accepts the
#   second. For a time it is the same: 10:00 here, 10:00:00Z there.
# Why it matters: files that the application accepts fail the schema that it publishes, all of them. Use isoTimestamp()
#   for moments, and check examples with both.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund valibot@1.5.0 @valibot/to-json-schema@1.8.0 ajv@8.20.0 ajv-formats@3.0.1 \
  >npm.log 2>&1 || { cat npm.log; echo "The packages could not be installed."; exit 3; }

cat >run.mjs <<'JS'
import Ajv from "ajv";
import addFormats from "ajv-formats";
import * as v from "valibot";
import { toJsonSchema } from "@valibot/to-json-schema";

const ajv = addFormats.default(new Ajv.default());
const day = "2026-11-30";
const dates = [`${day}T10:00`, `${day}T10:00:00Z`, `${day}T10:00:00+01:00`, new Date(0).toISOString()];
const trials = [
  ["isoDateTime", v.isoDateTime(), dates],
  ["isoTimestamp", v.isoTimestamp(), dates],
  ["isoTime", v.isoTime(), ["10:00", "10:00:00", "10:00:00Z"]],
];
const seen = [];
for (const [name, action, texts] of trials) {
  const schema = v.pipe(v.string(), action);
  const check = ajv.compile(toJsonSchema(schema));
  for (const text of texts) {
    const by = [v.safeParse(schema, text).success && "valibot", check(text) && "schema"].filter(Boolean).join(" ");
    seen.push(`${name} ${text}: ${by || "neither"}`);
  }
}
console.log(seen.join("\n"));
const stated = `isoDateTime 2026-11-30T10:00: valibot
isoDateTime 2026-11-30T10:00:00Z: schema
isoDateTime 2026-11-30T10:00:00+01:00: schema
isoDateTime 1970-01-01T00:00:00.000Z: schema
isoTimestamp 2026-11-30T10:00: neither
isoTimestamp 2026-11-30T10:00:00Z: valibot schema
isoTimestamp 2026-11-30T10:00:00+01:00: valibot schema
isoTimestamp 1970-01-01T00:00:00.000Z: valibot schema
isoTime 10:00: valibot
isoTime 10:00:00: neither
isoTime 10:00:00Z: schema`;
if (seen.join("\n") === stated) {
  console.log("As stated: no date with a time, and no time, is valid for both.");
} else {
  console.log("Changed: the two no longer differ in the way stated.");
  process.exitCode = 1;
}
JS
node run.mjs
