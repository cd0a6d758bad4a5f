import { expect, it } from "vitest";
import { readStatement } from "#verify/readStatement.ts";

it.each([
  { name: "no JSON", text: "{", expected: "damaged" },
  { name: "no object", text: "[]", expected: "damaged" },
  { name: "no format", text: "{}", expected: "damaged" },
  { name: "a format that is no text", text: '{"format":{"toString":1}}', expected: "damaged" },
  { name: "a list of one format", text: '{"format":["tenspan-report/2"]}', expected: "damaged" },
  { name: "a later format", text: '{"format":"tenspan-report/2"}', expected: "newer" },
  { name: "only the format", text: '{"format":"tenspan-report/1"}', expected: "damaged" },
])("$name is $expected", ({ text, expected }) => {
  expect(readStatement(text)).toEqual({ ok: false, error: expected });
});
