import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ROOT } from "../sourceFiles.ts";

/*
 * The table of SECURITY.md: each defence names existing tests that fail without it; rows without a defence name none.
 */

const text = readFileSync(join(ROOT, "SECURITY.md"), "utf8");
const section = text.split(/^## /m).find((part) => part.startsWith("Threats and defences")) ?? "";
const rows = [...section.matchAll(/^\| (.*?) \| (.*?) \| (.*?) \| (.*) \|$/gm)]
  .map(([, who = "", what = "", defended = "", how = ""]) => ({ who, what, defended, how }))
  .filter(({ who }) => who !== "attacker or cause" && !who.startsWith("---"));

/** Returns the test files that a cell links to. */
const linked = (cell: string) => [...cell.matchAll(/\]\((tests\/[^)]+)\)/g)].map(([, path = ""]) => path);

const isTest = (path: string) => /\.(?:test|spec)\.tsx?$/.test(path) || path === "tests/browser/network.ts";

describe("the table of SECURITY.md", () => {
  it("has rows with and without a defence", () => {
    expect(rows.length).toBeGreaterThan(15);
    expect(new Set(rows.map(({ defended }) => defended === "**no**"))).toEqual(new Set([true, false]));
  });

  it.each(rows)("$who: $what: $defended", ({ defended, how }) => {
    const tests = linked(how);
    if (defended === "**no**") expect(tests).toEqual([]);
    else expect(tests).not.toEqual([]);
    for (const path of tests) {
      expect(existsSync(join(ROOT, path)), path).toBe(true);
      expect(isTest(path), path).toBe(true);
      // A file without tests proves nothing.
      if (path !== "tests/browser/network.ts")
        expect(readFileSync(join(ROOT, path), "utf8"), path).toMatch(/\b(?:it|test)(?:\.\w+)*\(/);
    }
  });
});
