import { describe, expect, it } from "vitest";
import { type SourceFile, sourceFiles } from "./sourceFiles.ts";

const EXPORTED = /^export (?:async )?(?:function|type|const) (\w+)/;
const FUNCTION = /^export (?:async )?function /;

/**
 * Returns the exported functions, types and constants of a file without a docstring. One docstring can introduce
 * several types or constants of one line each, without an empty line between them.
 */
function undocumented({ path, text }: SourceFile): readonly string[] {
  const lines = text.split("\n");
  return lines.flatMap((line, index) => {
    const name = EXPORTED.exec(line)?.[1];
    if (name === undefined) return [];
    const introduced = FUNCTION.test(line) ? index : firstOfGroup(lines, index);
    return lines[introduced - 1]?.endsWith("*/") ? [] : [`${path}: ${name}`];
  });
}

/** Returns the index of the first of the exports of one line directly above a line; its own if there are none. */
function firstOfGroup(lines: readonly string[], index: number): number {
  const above = lines.slice(0, index).findLastIndex((line) => !/^export (?:type|const) .*;$/.test(line));
  return above + 1;
}

describe("every exported function, type and constant", () => {
  it("has a docstring", () => {
    const files = sourceFiles();
    expect(files.length).toBeGreaterThan(500);
    expect(files.flatMap(undocumented)).toEqual([]);
  });

  it.each([
    {
      name: "a function",
      text: "/** Adds. */\nexport function add() {}\n\nexport async function load() {}",
      found: "load",
    },
    { name: "a type", text: "/** One. */\nexport type One = 1;\n\nexport type Two = {", found: "Two" },
    { name: "a constant", text: "const ONE = 1;\nexport const TWO = 2;", found: "TWO" },
    {
      name: "a function after a type",
      text: "/** One. */\nexport type One = 1;\nexport function two() {}",
      found: "two",
    },
  ])("is found without one: $name", ({ text, found }) => {
    expect(undocumented({ path: "a.ts", text })).toEqual([`a.ts: ${found}`]);
  });

  it("is documented with those of its group", () => {
    const text = '/** The addresses. */\nexport const HOME = "/";\nexport const SETTINGS = "/settings";';
    expect(undocumented({ path: "a.ts", text })).toEqual([]);
  });
});
