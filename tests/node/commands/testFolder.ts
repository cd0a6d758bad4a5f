import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach } from "vitest";

/** Makes a folder for each test of the file and removes it afterwards. */
export function testFolder() {
  let home = "";
  beforeEach(() => {
    home = mkdtempSync(join(tmpdir(), "tenspan-"));
  });
  afterEach(() => rmSync(home, { recursive: true }));
  return {
    path: (...names: readonly string[]) => join(home, ...names),
    /** Writes a file in the folder and returns its path. */
    write: (name: string, content: string) => {
      const file = join(home, name);
      writeFileSync(file, content);
      return file;
    },
  };
}
