import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readJson } from "#questionnaire/readJson.ts";

describe("JSON with places", () => {
  it("equals the result of JSON.parse", () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(readJson(text)).toEqual({ ok: true, value: JSON.parse(text) });
      }),
    );
  });

  it("is rejected if JSON.parse rejects it", () => {
    const pieces = fc.constantFrom(
      "{",
      "}",
      "[",
      "]",
      ",",
      ":",
      '"a"',
      '"b"',
      "1",
      "-",
      "0.5",
      "true",
      "nul",
      " ",
      "\n",
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 8 }), (parts) => {
        const text = parts.join("");
        const read = readJson(text);
        const isRepeated = !read.ok && read.error.code === "repeatedField";
        expect(isRepeated || read.ok === isJson(text)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it("may begin with a byte order mark", () => {
    expect(readJson("\uFEFF[1]")).toEqual({ ok: true, value: [1] });
  });

  it.each([
    { name: "nothing", text: "", line: 1, column: 1 },
    { name: "a comma too many", text: '{\n  "a": 1,\n}', line: 3, column: 1 },
    { name: "a comma too few", text: "[\n  1\n  2\n]", line: 3, column: 3 },
    { name: "a comment", text: "// hello\n[]", line: 1, column: 1 },
    { name: "single quotes", text: "{'a': 1}", line: 1, column: 2 },
    { name: "a text without its end", text: '{"a": "b\n}', line: 1, column: 7 },
    { name: "a list without its end", text: "[1,\n2", line: 2, column: 2 },
    { name: "more after the end", text: "{}\n{}", line: 2, column: 1 },
    { name: "the wrong bracket", text: "[1}", line: 1, column: 3 },
  ])("$name is reported with line and column", ({ text, line, column }) => {
    expect(readJson(text)).toEqual({ ok: false, error: { path: [], code: "notJson", values: { line, column } } });
  });

  it("has no field twice in one object", () => {
    const values = { name: "a", line: 2 };
    expect(readJson('{"a": {"a": 1},\n"\\u0061": 2}')).toEqual({
      ok: false,
      error: { path: [], code: "repeatedField", values },
    });
  });

  it("may be nested at any depth", () => {
    expect(readJson("[".repeat(100_000))).toMatchObject({ ok: false, error: { code: "notJson" } });
  });
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
