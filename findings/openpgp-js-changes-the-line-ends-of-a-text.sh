#!/usr/bin/env bash
# openpgp 6.3.2 (npm) and GnuPG 2.2.40 (Debian 12: gpg)
#
# Did: encrypted a CSV file with CRLF line ends, as the format asks for (RFC 4180), with a passphrase: with gpg, and with
#   openpgp from a string. Decrypted each with the other one, and counted the bytes.
# Expected: the 16 bytes that were encrypted. Only a message that says that it is text may have its line ends
#   converted, and gpg writes binary data (a literal packet of the type b).
# Happens: openpgp gives a string with LF ends, 14 bytes, for gpg's binary message; asked for bytes it gives all 16. And
#   it takes the CR away before it encrypts a string, so gpg gets 14 bytes as well.
# Why it matters: a hash or a signature that was made of the file no longer fits, and a register that is compared byte
#   by byte has changed everywhere. Pass files as bytes on both sides: createMessage({ binary }), format: "binary".
set -euo pipefail
have=$(gpg --version 2>/dev/null | sed -n 's/^gpg (GnuPG) //p' || true)
[ "$have" = 2.2.40 ] || { echo "This needs GnuPG 2.2.40, found: ${have:-none}. On Debian 12: apt-get install gpg"; exit 3; }
work=$(mktemp -d)
export GNUPGHOME="$work/keys"
trap 'gpgconf --kill gpg-agent 2>/dev/null || true; rm -rf "$work"' EXIT
cd "$work"
mkdir -m 700 keys
npm install --silent --no-audit --no-fund openpgp@6.3.2 >npm.log 2>&1 ||
  { cat npm.log; echo "The package could not be installed."; exit 3; }
gpg() { command gpg --batch --yes --quiet --pinentry-mode loopback --passphrase sesame "$@" 2>/dev/null; }

cat >run.mjs <<'JS'
import { readFileSync, writeFileSync } from "node:fs";
import { createMessage, decrypt, encrypt, readMessage } from "openpgp";

const passwords = ["sesame"];
for (const format of ["utf8", "binary"]) {
  const message = await readMessage({ armoredMessage: readFileSync("by-gpg.asc", "utf8") });
  const { data } = await decrypt({ message, passwords, format });
  console.log(`by gpg, opened by openpgp as ${format}: ${Buffer.from(data).length} bytes`);
}
const bytes = readFileSync("scores.csv");
const text = await createMessage({ text: bytes.toString() });
writeFileSync("text.asc", await encrypt({ message: text, passwords }));
writeFileSync("binary.asc", await encrypt({ message: await createMessage({ binary: bytes }), passwords }));
JS
printf 'area,now\r\nB,12\r\n' >scores.csv
gpg --symmetric --armor -o by-gpg.asc scores.csv
{
  echo "the file: $(wc -c <scores.csv) bytes"
  node run.mjs
  for kind in text binary; do
    echo "by openpgp from $kind, opened by gpg: $(gpg --decrypt "$kind.asc" | wc -c) bytes"
  done
} | tee seen

if [ "$(cat seen)" = 'the file: 16 bytes
by gpg, opened by openpgp as utf8: 14 bytes
by gpg, opened by openpgp as binary: 16 bytes
by openpgp from text, opened by gpg: 14 bytes
by openpgp from binary, opened by gpg: 16 bytes' ]; then
  echo "As stated: openpgp takes the CR out of text both ways."
else
  echo "Changed: the numbers of bytes are no longer those stated."
  exit 1
fi
