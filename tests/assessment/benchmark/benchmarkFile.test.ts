import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { benchmarkFileName, benchmarkText, parseBenchmark } from "#assessment/benchmark/benchmarkFile.ts";

const FILE = join(import.meta.dirname, "../../fixtures/files/benchmark-1.json");
const kept = readFileSync(FILE, "utf8");
const json = JSON.parse(kept);

it("the kept file of version 1 opens, and is written as it was", () => {
  const parsed = parseBenchmark(kept);
  if (!parsed.ok) throw new Error(parsed.error.kind);
  expect(parsed.value).toMatchObject({ max: 5, made: "2026-Q4", overall: { count: 20 } });
  expect(benchmarkText(parsed.value)).toBe(kept);
  expect(benchmarkFileName(parsed.value)).toBe("benchmark-cisos4ai-2026-Q4.tenspan.json");
});

it("fields of a later version are kept", () => {
  const later = { ...json, region: "Europe", overall: { ...json.overall, wide: true } };
  const parsed = parseBenchmark(JSON.stringify(later));
  expect(parsed.ok && JSON.parse(benchmarkText(parsed.value))).toEqual(later);
});

const { overall } = json;
const area = Object.keys(json.areas)[0] ?? "";
it.each([
  { name: "text that is no JSON", text: kept.slice(0, 200), kind: "notJson" },
  { name: "an assessment", text: '{"format":"assessment/1"}', kind: "otherFormat" },
  { name: "a list", text: "[]", kind: "otherFormat" },
  { name: "a later format", text: JSON.stringify({ ...json, format: "benchmark/2" }), kind: "tooNew" },
  { name: "more than a million characters", text: kept + " ".repeat(1_000_000), kind: "damaged" },
  { name: "deep nesting", text: `{"format":"benchmark/1","x":${"[".repeat(100)}${"]".repeat(100)}}`, kind: "damaged" },
  { name: "the name __proto__", text: kept.replace('"max"', '"__proto__": {}, "max"'), kind: "damaged" },
])("$name is refused", ({ text, kind }) => {
  expect(parseBenchmark(text)).toEqual({ ok: false, error: { kind } });
});

it.each([
  { name: "fewer than five organisations", change: { overall: { ...overall, count: 4 } } },
  { name: "a count that is no multiple of five", change: { overall: { ...overall, count: 21 } } },
  { name: "quartiles that fall", change: { overall: { ...overall, lower: 4, median: 3 } } },
  { name: "a value above the highest", change: { max: 2 } },
  { name: "a value between two tenths of the scale", change: { overall: { ...overall, lower: 1.9 } } },
  { name: "a value below 0", change: { overall: { ...overall, lower: -1 } } },
  { name: "a value in an area above the highest", change: { areas: { [area]: { ...overall, upper: 5.5 } } } },
  { name: "a date instead of a quarter", change: { made: "2026-11-29" } },
  { name: "a quarter that does not exist", change: { answers: "2026-Q5" } },
  { name: "no source", change: { source: " " } },
  { name: "a long source", change: { source: "x".repeat(201) } },
  { name: "no areas", change: { areas: undefined } },
  {
    name: "a thousand and one areas",
    change: { areas: Object.fromEntries(Array.from({ length: 1001 }, (_, index) => [`a${index}`, overall])) },
  },
  { name: "an id with a space", change: { questionnaire: { id: "a b", version: "1.0.0" } } },
])("$name is refused", ({ change }) => {
  expect(parseBenchmark(JSON.stringify({ ...json, ...change }))).toEqual({ ok: false, error: { kind: "damaged" } });
});
