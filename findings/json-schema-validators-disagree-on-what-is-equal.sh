#!/usr/bin/env bash
# jsonschema 1.5.0 (npm), jsonschema 4.10.3 of Python and JSON::Validator 5.14 of Perl (Debian 12: python3-jsonschema,
# libjson-validator-perl), compared with ajv 8.20.0 and @cfworker/json-schema 4.1.6 (npm)
#
# Did: checked values against schemas (draft 7) that ask whether two values are equal: const, enum and uniqueItems, with
#   values that are alike and not the same: [] and {}, [false] and [0], "1" and 1; and {"a":1,"b":2} in another order.
# Expected: only the last pair is equal (JSON Schema, 4.2.3), so that const and enum refuse the others, and uniqueItems
#   takes [{},[]].
# Happens: ajv and cfworker agree with that. The jsonschema of npm takes an empty list for an empty object, and refuses
#   a list of the two as doubled. That of Python knows 0 from false by itself, but not within a list in an enum. For
#   Perl the text "1" is the number 1.
# Why it matters: one schema is meant to have one meaning in the browser, on the server and in a script. An answer set
#   to "none" ({}) and an empty list of answers are not the same, nor are a rating of 0 and "no" in a table.
set -euo pipefail
python=/usr/bin/python3
have=$($python -W ignore -c 'import jsonschema; print(jsonschema.__version__)' 2>/dev/null || true)
[ "$have" = 4.10.3 ] || { echo "This needs jsonschema 4.10.3. On Debian 12: apt-get install python3-jsonschema"; exit 3; }
have=$(/usr/bin/perl -MJSON::Validator -e 'print JSON::Validator->VERSION' 2>/dev/null || true)
[ "$have" = 5.14 ] || { echo "This needs JSON::Validator 5.14: apt-get install libjson-validator-perl"; exit 3; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund jsonschema@1.5.0 ajv@8.20.0 @cfworker/json-schema@4.1.6 >npm.log 2>&1 ||
  { cat npm.log; echo "The packages could not be installed."; exit 3; }

cat >run.mjs <<'JS'
import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { Validator as Cfworker } from "@cfworker/json-schema";
import { Ajv } from "ajv";
import jsonschema from "jsonschema";

const draft = (schema) => ({ $schema: "http://json-schema.org/draft-07/schema#", ...schema });
const cases = [
  ["const {} for []", draft({ const: {} }), []],
  ["unique [{},[]]", draft({ uniqueItems: true }), [{}, []]],
  ["enum [[0]] for [false]", draft({ enum: [[0]] }), [false]],
  ["const [0] for [false]", draft({ const: [0] }), [false]],
  ['const 1 for "1"', draft({ const: 1 }), "1"],
  ["another order", draft({ const: { a: 1, b: 2 } }), { b: 2, a: 1 }],
];
writeFileSync("cases.json", JSON.stringify(cases));
const python = `import json, jsonschema
for name, schema, value in json.load(open("cases.json")):
    print("yes" if jsonschema.Draft7Validator(schema).is_valid(value) else "no")`;
const perl = `use JSON::Validator; use Mojo::File; use Mojo::JSON;
for my $case (@{Mojo::JSON::decode_json(Mojo::File->new("cases.json")->slurp)}) {
  my @errors = JSON::Validator->new->schema($case->[1])->validate($case->[2]);
  print @errors ? "no\\n" : "yes\\n";
}`;
const each = (isValid) => cases.map(([, schema, value]) => (isValid(schema, value) ? "yes" : "no"));
const lines = (command, ...rest) => execFileSync(command, rest).toString().trim().split("\n");
const seen = {
  ajv: each((schema, value) => new Ajv({ strictTypes: false }).validate(schema, value)),
  cfworker: each((schema, value) => new Cfworker(schema, "7").validate(value).valid),
  jsonschema: each((schema, value) => new jsonschema.Validator().validate(value, schema).valid),
  Python: lines("/usr/bin/python3", "-c", python),
  Perl: lines("/usr/bin/perl", "-e", perl),
};
console.log(cases.map(([name]) => name).join(" | "));
const text = Object.entries(seen).map(([name, answers]) => `${name}: ${answers.join(" ")}`).join("\n");
console.log(text);
const right = "no yes no no no yes";
const expected = `ajv: ${right}\ncfworker: ${right}\njsonschema: yes no no no no yes
Python: no yes yes no no yes\nPerl: no yes no no yes yes`;
if (text === expected) {
  console.log("As stated: three of five take values for equal that are not.");
} else {
  console.log("Changed: the validators no longer compare in the way stated.");
  process.exitCode = 1;
}
JS
node run.mjs
