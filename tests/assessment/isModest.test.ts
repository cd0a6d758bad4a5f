import fc from "fast-check";
import { expect, it } from "vitest";
import { inspect, MAX_VALUES } from "#assessment/inspect.ts";
import { isModest, MAX_DEPTH } from "#assessment/isModest.ts";

it.each([
  { name: "brackets alone", text: "[".repeat(1_000_000) },
  { name: "one level too deep", text: "[".repeat(MAX_DEPTH + 1) + "]".repeat(MAX_DEPTH + 1) },
  { name: "objects within objects", text: '{"a":'.repeat(1_000_000) },
  { name: "more values than allowed", text: `[${"1,".repeat(100)}1]` },
])("rejects $name", ({ text }) => expect(isModest(text, 100)).toBe(false));

it.each([
  { name: "the deepest", text: "[".repeat(MAX_DEPTH) + "]".repeat(MAX_DEPTH) },
  { name: "brackets and commas within texts", text: JSON.stringify("[{,".repeat(1000)) },
  { name: "quotes within texts", text: JSON.stringify(['"[[', "\\", '\\"[['].map((part) => part.repeat(100))) },
  { name: "an endless text", text: `"${"[".repeat(1000)}` },
  { name: "nothing", text: "" },
])("accepts $name", ({ text }) => expect(isModest(text, 100)).toBe(true));

it("accepts more lists beside each other than may be within each other", () => {
  expect(isModest(`[${Array.from({ length: MAX_DEPTH + 1 }, () => "[]").join(",")}]`, MAX_VALUES)).toBe(true);
});

it("accepts whatever the parser accepts", () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 80 }), (json) => {
      if (inspect(json, MAX_VALUES).ok) expect(isModest(JSON.stringify(json), MAX_VALUES)).toBe(true);
    }),
  );
});
