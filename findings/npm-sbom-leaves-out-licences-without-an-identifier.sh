#!/usr/bin/env bash
# npm 11.19.1 (npm), compared with @cyclonedx/cyclonedx-npm 6.0.1 and spdx-expression-parse 4.0.0 (npm)
#
# Did: a project with three packages, whose licences are "MIT", "UNLICENSED" (nobody may use it) and "SEE LICENSE IN
#   LICENSE.md", the three forms that npm's documentation names; had its bill of materials written in both formats.
# Expected: CycloneDX has the last two as `license.name`, which is made for what is no SPDX identifier; SPDX has
#   NOASSERTION or a LicenseRef, as a licence there must be an SPDX expression.
# Happens: in CycloneDX both have no licence at all, as if the package said nothing; cyclonedx-npm names both. In SPDX
#   both texts stand as they are, where a parser of SPDX expressions refuses them.
# Why it matters: a check for forbidden licences over `npm sbom` passes the one package that nobody may use. Treat a
#   component without a licence as a finding, or use the other tool.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
mkdir tools project
(cd tools && npm install --silent --no-audit --no-fund --ignore-scripts --omit=optional \
  npm@11.19.1 @cyclonedx/cyclonedx-npm@6.0.1 spdx-expression-parse@4.0.0 >npm.log 2>&1) ||
  { cat tools/npm.log; echo "The packages could not be installed."; exit 3; }
export PATH="$work/tools/node_modules/.bin:$PATH"

package() {
  mkdir "$1"
  echo "{\"name\": \"$1\", \"version\": \"1.0.0\", \"license\": \"$2\"}" >"$1/package.json"
  (cd "$1" && npm pack --silent --pack-destination "$work/project" >/dev/null)
}
package free MIT
package closed UNLICENSED
package custom "SEE LICENSE IN LICENSE.md"
cd project
npm init -y >/dev/null
npm install --silent --no-audit --no-fund ./free-1.0.0.tgz ./closed-1.0.0.tgz ./custom-1.0.0.tgz

npm sbom --sbom-format cyclonedx >by-npm.json
npm sbom --sbom-format spdx >by-npm.spdx.json
cyclonedx-npm --output-file by-other.json >/dev/null 2>&1
cat >show.cjs <<'JS'
const { readFileSync } = require("node:fs");
const parse = require("../tools/node_modules/spdx-expression-parse");

const read = (file) => JSON.parse(readFileSync(file, "utf8"));
const named = (list) => list.filter(({ name }) => ["free", "closed", "custom"].includes(name));
const shown = ({ license }) => (license.id ? `id ${license.id}` : `name ${license.name}`);
const validity = (text) => {
  try {
    parse(text);
    return "valid";
  } catch {
    return "not valid";
  }
};
const lines = [];
for (const file of ["by-npm.json", "by-other.json"]) {
  for (const { name, licenses } of named(read(file).components)) {
    lines.push(`${file} ${name}: ${licenses?.map(shown).join() ?? "none"}`);
  }
}
for (const { name, licenseDeclared } of named(read("by-npm.spdx.json").packages)) {
  lines.push(`by-npm.spdx.json ${name}: ${licenseDeclared}, ${validity(licenseDeclared)}`);
}
console.log(lines.sort().join("\n"));
JS
node show.cjs | tee seen

if [ "$(cat seen)" = "by-npm.json closed: none
by-npm.json custom: none
by-npm.json free: id MIT
by-npm.spdx.json closed: UNLICENSED, not valid
by-npm.spdx.json custom: SEE LICENSE IN LICENSE.md, not valid
by-npm.spdx.json free: MIT, valid
by-other.json closed: name UNLICENSED
by-other.json custom: name SEE LICENSE IN LICENSE.md
by-other.json free: id MIT" ]; then
  echo "As stated: npm leaves both licences out of CycloneDX and writes them as they are into SPDX."
else
  echo "Changed: npm no longer treats the two licences in the way stated."
  exit 1
fi
