import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { buildHash, HASH_FILE } from "#node/build/buildHash.ts";
import { isInstalled } from "../../conformance/installed.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "tenspan-"));
  mkdirSync(join(folder, "assets/deep"), { recursive: true });
  for (const name of ["index.html", "assets/a-b.js", "assets/a.js", "assets/deep/é.txt", "Z", ".hidden"])
    writeFileSync(join(folder, name), name);
});
afterEach(() => rmSync(folder, { recursive: true }));

it.skipIf(!isInstalled("sha256sum"))("is what the tools of a shell give (skipped without sha256sum)", () => {
  const command = `find . -type f ! -name ${HASH_FILE} | LC_ALL=C sort | xargs sha256sum | sha256sum`;
  const { stdout } = spawnSync("sh", ["-c", command], { cwd: folder, encoding: "utf8" });
  expect(stdout.slice(0, 64)).toBe(buildHash(folder));
});

it("changes with a byte and with a name, and not with the file that has it", () => {
  const before = buildHash(folder);
  writeFileSync(join(folder, HASH_FILE), before);
  expect(buildHash(folder)).toBe(before);
  writeFileSync(join(folder, "Z"), "z");
  const changed = buildHash(folder);
  expect(changed).not.toBe(before);
  writeFileSync(join(folder, "new"), "");
  expect(new Set([before, changed, buildHash(folder)]).size).toBe(3);
});
