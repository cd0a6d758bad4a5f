import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isInstalled } from "./installed.ts";

/** True if `age` can be run; it asks for its passphrase at a terminal, which `script` provides. */
export const hasAge = isInstalled("age") && isInstalled("script");

/** Runs a command in a folder at a terminal at which this is typed; returns its exit code. */
export function atTerminal(folder: string, command: string, typed: string): number | null {
  return spawnSync("script", ["-qec", command, "/dev/null"], { input: typed, cwd: folder, encoding: "utf8" }).status;
}

/**
 * Decrypts a file by `age -d`, with its passphrase or with a key file that the passphrase opens. Throws if age refuses.
 */
export function decryptByAge(file: string | Buffer, passphrase: string, keyFile: string | null = null): string {
  const folder = mkdtempSync(join(tmpdir(), "tenspan-age-"));
  try {
    writeFileSync(join(folder, "file.age"), file);
    if (keyFile !== null) writeFileSync(join(folder, "file.key.age"), keyFile);
    const withKey = keyFile === null ? "" : "-i file.key.age ";
    const code = atTerminal(folder, `age -d ${withKey}-o opened file.age`, `${passphrase}\n`);
    if (code !== 0) throw new Error(`age -d ends with ${code}`);
    return readFileSync(join(folder, "opened"), "utf8");
  } finally {
    rmSync(folder, { recursive: true });
  }
}
