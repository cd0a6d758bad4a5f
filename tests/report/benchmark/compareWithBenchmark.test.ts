import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parseBenchmark } from "#assessment/benchmark/benchmarkFile.ts";
import { compareWithBenchmark, quartersSince } from "#report/benchmark/compareWithBenchmark.ts";
import { buildResults } from "#report/buildResults.ts";
import { createReportContext } from "#report/reportContext.ts";
import { answers, formatter, three } from "../../fixtures/threeAreas.ts";
import { anAssessment } from "../../fixtures/workedExample.ts";

const kept = parseBenchmark(readFileSync(join(import.meta.dirname, "../../fixtures/files/benchmark-1.json"), "utf8"));
if (!kept.ok) throw new Error(kept.error.kind);
const benchmark = {
  ...kept.value,
  questionnaire: { id: three.id, version: three.version },
  max: three.scale.length - 1,
};
const results = buildResults(
  createReportContext(three, anAssessment(answers({ level: 1 }, { level: 2 }, { level: 3 })), formatter),
  "2026-11-29",
);
const valueAt = (index: number) => results.areas[index]?.score.value ?? Number.NaN;
const idOf = (index: number) => results.areas[index]?.id ?? "";
const around = (lower: number, upper: number) => ({ count: 5, lower, median: lower, upper });

describe("compareWithBenchmark", () => {
  it("tells below, within and above the middle half, and counts the areas", () => {
    const compared = compareWithBenchmark(
      results,
      {
        ...benchmark,
        overall: around(0, benchmark.max),
        areas: {
          [idOf(0)]: around(valueAt(0) + 0.1, benchmark.max + 1),
          [idOf(1)]: around(valueAt(1), valueAt(1)),
          [idOf(2)]: around(0, valueAt(2) - 0.1),
        },
      },
      three,
      formatter,
    );
    if (!compared.ok) throw new Error(compared.error);
    expect(compared.value.overall.side).toBe("within");
    expect(compared.value.areas.map(({ side }) => side)).toEqual(["below", "within", "above"]);
    expect(compared.value.counts).toEqual({ below: 1, within: 1, above: 1 });
  });

  it.each([
    { value: 1.46, lower: 1.5, side: "below", texts: ["1.46", "1.5"] },
    { value: 1.54, lower: 1.5, side: "within", texts: ["1.54", "1.5"] },
    { value: 1.499, lower: 1.5, side: "within", texts: ["1.50", "1.5"] },
    { value: 1.5, lower: 1.5, side: "within", texts: ["1.5", "1.5"] },
    { value: 1.2, lower: 1.5, side: "below", texts: ["1.2", "1.5"] },
  ])("$value at a quartile of $lower is shown as $texts, $side", ({ value, lower, side, texts }) => {
    const { score, text } = results.overall;
    const overall = {
      ...results.overall,
      score: { ...score, value },
      text: { ...text, value: formatter.value(value) },
    };
    const compared = compareWithBenchmark(
      { ...results, overall },
      { ...benchmark, overall: { count: 5, lower, median: 2, upper: 3 } },
      three,
      formatter,
    );
    if (!compared.ok) throw new Error(compared.error);
    expect(compared.value.overall.side).toBe(side);
    expect([compared.value.overall.text.value, compared.value.overall.text.lower]).toEqual(texts);
  });

  it("an area that the benchmark does not have is compared with nothing", () => {
    const compared = compareWithBenchmark(results, { ...benchmark, areas: {} }, three, formatter);
    if (!compared.ok) throw new Error(compared.error);
    expect(compared.value.counts).toEqual({ below: 0, within: 0, above: 0 });
    for (const row of compared.value.areas)
      expect(row).toMatchObject({ quartiles: null, side: null, text: { median: formatter.text("table.none") } });
  });

  it.each([
    {
      name: "another questionnaire",
      change: { questionnaire: { ...benchmark.questionnaire, id: "other" } },
      error: "otherQuestionnaire",
    },
    {
      name: "another version",
      change: { questionnaire: { ...benchmark.questionnaire, version: "9.0.0" } },
      error: "otherVersion",
    },
    { name: "another scale", change: { max: 10 }, error: "otherScale" },
  ])("$name is not compared", ({ change, error }) => {
    expect(compareWithBenchmark(results, { ...benchmark, ...change }, three, formatter)).toEqual({ ok: false, error });
  });
});

it.each([
  { quarter: "2026-Q4", day: "2026-11-29", quarters: 0 },
  { quarter: "2026-Q3", day: "2026-10-01", quarters: 1 },
  { quarter: "2025-Q4", day: "2026-12-31", quarters: 4 },
  { quarter: "2027-Q1", day: "2026-12-31", quarters: -1 },
])("from $quarter to $day it is $quarters quarters", ({ quarter, day, quarters }) => {
  expect(quartersSince(quarter, day)).toBe(quarters);
});
