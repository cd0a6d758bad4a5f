import { describe, expect, it } from "vitest";
import { type SourceFile, sourceFiles } from "./sourceFiles.ts";

/** Returns the exported functions of a file without a docstring. */
function undocumented({ path, text }: SourceFile): readonly string[] {
  return [...text.matchAll(/^export (?:async )?function (\w+)/gm)]
    .filter(({ index }) => !text.slice(0, index).endsWith("*/\n"))
    .map(([, name]) => `${path}: ${name}`);
}

describe("every exported function", () => {
  it("has a docstring", () => {
    const files = sourceFiles();
    expect(files.length).toBeGreaterThan(500);
    expect(files.flatMap(undocumented)).toEqual([]);
  });

  it("is found without one", () => {
    const text = "/** Adds. */\nexport function add() {}\n\nexport async function load() {}\n";
    expect(undocumented({ path: "a.ts", text })).toEqual(["a.ts: load"]);
  });
});
