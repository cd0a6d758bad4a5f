#!/usr/bin/env bash
# age 1.1.1 (Debian 12: age), compared with age-encryption 0.3.1 (npm)
#
# Did: encrypted a text with the npm package, in ASCII armor; decrypted it with both, unchanged, with CRLF line ends, and
#   with an empty line before it or after it.
# Expected: both decrypt all four: white space around armor is tolerated, as armor is made to be pasted.
# Happens: the program refuses armor after an empty line ("parsing age header") and takes the other three; the package
#   takes all.
# Why it matters: text pasted from a mail opens in the browser and not on the command line. Start files with
#   the armor, and say so in the instructions for the program.
set -euo pipefail
age --version 2>/dev/null | grep -q '^v\?1\.1\.1' || { echo "This needs age 1.1.1: apt-get install age"; exit 3; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund age-encryption@0.3.1 >npm.log 2>&1 ||
  { cat npm.log; echo "The package could not be installed."; exit 3; }

cat >run.mjs <<'JS'
import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { armor, Decrypter, Encrypter, generateIdentity, identityToRecipient } from "age-encryption";

const identity = await generateIdentity();
writeFileSync("identity.txt", `${identity}\n`);
const encrypter = new Encrypter();
encrypter.addRecipient(await identityToRecipient(identity));
const text = armor.encode(await encrypter.encrypt("an assessment"));

async function readWithPackage(input) {
  const decrypter = new Decrypter();
  decrypter.addIdentity(identity);
  return (await decrypter.decrypt(armor.decode(input), "text")) === "an assessment";
}

function readWithProgram(input) {
  const { stdout } = spawnSync("age", ["--decrypt", "--identity", "identity.txt"], { input, encoding: "utf8" });
  return stdout === "an assessment";
}

const forms = { "as it is": text, CRLF: text.replaceAll("\n", "\r\n"), after: `${text}\n`, before: `\n${text}` };
const seen = [];
for (const [name, input] of Object.entries(forms)) {
  const [inPackage, inProgram] = [await readWithPackage(input).catch(() => false), readWithProgram(input)];
  console.log(`${name}: package ${inPackage}, program ${inProgram}`);
  seen.push(`${inPackage} ${inProgram}`);
}
if (seen.join() === "true true,true true,true true,true false") {
  console.log("As stated: only the program refuses armor, and only after an empty line.");
} else {
  console.log("Changed: it is no longer only the program that refuses armor after an empty line.");
  process.exitCode = 1;
}
JS
node run.mjs
