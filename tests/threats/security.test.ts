import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ROOT } from "../sourceFiles.ts";

/*
 * The table of SECURITY.md: whatever it calls defended names the tests that fail when the defence is gone, and these are
 * there; what is not defended says so and names none.
 */

const text = readFileSync(join(ROOT, "SECURITY.md"), "utf8");
const section = text.split(/^## /m).find((part) => part.startsWith("Who might want the data")) ?? "";
const rows = [...section.matchAll(/^\| (.*?) \| (.*?) \| (.*?) \| (.*) \|$/gm)]
  .map(([, who = "", what = "", defended = "", how = ""]) => ({ who, what, defended, how }))
  .filter(({ who }) => who !== "who, or what" && !who.startsWith("---"));

/** The files that a cell links to. */
const linked = (cell: string) => [...cell.matchAll(/\]\((tests\/[^)]+)\)/g)].map(([, path = ""]) => path);

const isTest = (path: string) => /\.(?:test|spec)\.tsx?$/.test(path) || path === "tests/browser/network.ts";

describe("what SECURITY.md says", () => {
  it("is a table with both kinds of lines", () => {
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
      // A file without a test would defend nothing.
      if (path !== "tests/browser/network.ts")
        expect(readFileSync(join(ROOT, path), "utf8"), path).toMatch(/\b(?:it|test)(?:\.\w+)*\(/);
    }
  });
});
