#!/usr/bin/env bash
# fake-indexeddb 6.2.8 (npm) on Node 20
#
# Did: stored a File; read it back; and stored one in a store whose key path is "name", as IndexedDB allows for files.
# Expected: a File with its name, and the name as the key, as in Chromium 156 and Firefox 153.
# Happens: a Blob comes back, without name and date, and the key path finds nothing: DataError. The cause is Node 20:
#   its structuredClone makes a Blob of a File, and so does postMessage.
# Why it matters: tests of attachments fail, or work around a loss that no browser has.
set -euo pipefail
node --version 2>/dev/null | grep -q '^v20\.' || { echo "This needs Node 20."; exit 3; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund fake-indexeddb@6.2.8 >npm.log 2>&1 ||
  { cat npm.log; echo "The package could not be installed."; exit 3; }

cat >run.mjs <<'JS'
import "fake-indexeddb/auto";
import { File } from "node:buffer";

const wait = (request) =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
const file = new File(["abc"], "evidence.txt", { type: "text/plain", lastModified: 5 });
const opening = indexedDB.open("trial", 1);
opening.onupgradeneeded = () => {
  opening.result.createObjectStore("files");
  opening.result.createObjectStore("named", { keyPath: "name" });
};
const database = await wait(opening);

const files = database.transaction("files", "readwrite").objectStore("files");
await wait(files.put(file, 1));
const stored = await wait(files.get(1));
let key;
try {
  key = await wait(database.transaction("named", "readwrite").objectStore("named").put(file));
} catch (error) {
  key = error.name;
}
const tell = (value) => `${Object.prototype.toString.call(value)}, name ${value.name}, ${value.size} bytes`;
console.log(`written:         ${tell(file)}`);
console.log(`structuredClone: ${tell(structuredClone(file))}`);
console.log(`read back:       ${tell(stored)}`);
console.log(`key by "name":   ${key}`);

if (!(structuredClone(file) instanceof File) && !(stored instanceof File) && stored.size === 3 && key === "DataError") {
  console.log("As stated: a Blob without a name comes back.");
} else {
  console.log("Changed: no longer does just a Blob without a name come back.");
  process.exitCode = 1;
}
JS
node run.mjs
