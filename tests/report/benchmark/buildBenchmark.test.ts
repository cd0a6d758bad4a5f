import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { benchmarkText, parseBenchmark } from "#assessment/benchmark/benchmarkFile.ts";
import { type BenchmarkMember, buildBenchmark } from "#report/benchmark/buildBenchmark.ts";
import { distributionOf } from "#report/portfolio/distribution.ts";
import { portfolioEntry } from "#report/portfolio/portfolioEntry.ts";
import { makeDemo } from "#screens/portfolio/makeDemo.ts";
import { NOON } from "../../assessment/anyAssessment.ts";
import { readPresent } from "../../fixtures/builtIn.ts";
import { tinyQuestionnaire } from "../../fixtures/tinyQuestionnaire.ts";

const [cisos4ai] = (await readPresent()).filter(({ id }) => id === "cisos4ai");
if (cisos4ai === undefined) throw new Error("The questionnaire is missing");
const REQUEST = { source: "Example Advisory", day: "2026-11-29" };

const demo: readonly BenchmarkMember[] = makeDemo(cisos4ai, NOON).map((assessment) => ({
  id: assessment.id,
  organisation: assessment.subject.organisation,
  createdAt: assessment.createdAt,
  updatedAt: assessment.updatedAt,
  entry: portfolioEntry(assessment, cisos4ai),
}));
const sure = demo.filter(({ entry }) => !entry.provisional);

/** An organisation of the tiny questionnaire; the later ones are created later. */
function aMember(index: number, rest: Partial<BenchmarkMember> = {}): BenchmarkMember {
  const day = `2026-${String(1 + (index % 12)).padStart(2, "0")}-15T12:00:00.000Z`;
  const { id, version } = tinyQuestionnaire;
  return {
    id: `id ${index}`,
    organisation: `Organisation ${index}`,
    createdAt: `20${10 + index}-01-01T12:00:00.000Z`,
    updatedAt: day,
    entry: { questionnaire: { id, version }, value: 1.5, provisional: false, areas: {} },
    ...rest,
  };
}
const group = (count: number) => Array.from({ length: count }, (_, index) => aMember(index));
const built = (members: readonly BenchmarkMember[]) => buildBenchmark(members, [tinyQuestionnaire], REQUEST);

describe("the demo portfolio", () => {
  const { benchmark, leftOut } = buildBenchmark(demo, [cisos4ai], REQUEST);

  it("gives one of its largest multiple of five, and tells the rest", () => {
    const expected = sure.length - (sure.length % 5);
    expect(benchmark?.overall.count).toBe(expected);
    expect(leftOut).toEqual({
      otherQuestionnaire: 0,
      unnamed: 0,
      earlier: 0,
      provisional: demo.length - sure.length,
      waiting: sure.length - expected,
    });
    expect(Object.keys(benchmark?.areas ?? {})).toEqual(cisos4ai.areas.map(({ id }) => id));
  });

  it("has quartiles within a tenth of the scale of the exact ones", () => {
    const counted = sure.toSorted((a, b) => (a.createdAt < b.createdAt ? -1 : 1)).slice(0, benchmark?.overall.count);
    const exact = distributionOf(counted.flatMap(({ entry }) => entry.value ?? []));
    expect(Math.abs((benchmark?.overall.median ?? 9) - (exact?.median ?? 0))).toBeLessThanOrEqual(0.5);
    expect(Math.abs((benchmark?.overall.lower ?? 9) - (exact?.quartiles?.[0] ?? 0))).toBeLessThanOrEqual(0.5);
    expect(Math.abs((benchmark?.overall.upper ?? 9) - (exact?.quartiles?.[1] ?? 0))).toBeLessThanOrEqual(0.5);
  });

  it("is written and read again, and says nothing about a member", () => {
    if (benchmark === null) throw new Error("There is no benchmark");
    const text = benchmarkText(benchmark);
    expect(parseBenchmark(text)).toEqual({ ok: true, value: benchmark });
    for (const { id, organisation, updatedAt, createdAt } of demo) {
      for (const secret of [id, organisation, updatedAt.slice(0, 10), createdAt.slice(0, 10)])
        expect(text).not.toContain(secret);
    }
    expect(text.match(/\d{4}-[^"]+/g)).toEqual([benchmark.answers, benchmark.made]);
  });
});

it("fewer than five organisations give none", () => {
  expect(built(group(4))).toMatchObject({ benchmark: null, leftOut: { waiting: 4 } });
  expect(built([])).toMatchObject({ benchmark: null });
  expect(built(group(5)).benchmark?.overall.count).toBe(5);
});

it("five assessments of one organisation are one organisation, however it is written", () => {
  const names = ["Acme", " acme", "ACME ", "Acme", "acme"];
  const same = names.map((organisation, index) => aMember(index, { organisation }));
  expect(built(same)).toMatchObject({ benchmark: null, leftOut: { earlier: 4, waiting: 1 } });
});

it("of an organisation, the latest assessment counts, at the place of its first", () => {
  const valued = (index: number, value: number, rest: Partial<BenchmarkMember> = {}) =>
    aMember(index, { entry: { ...aMember(0).entry, value }, ...rest });
  const first = [0, 1, 2, 3, 4].map((index) => valued(index, 1));
  const waiting = [5, 6, 7].map((index) => valued(index, 0));
  const again = [0, 1, 2].map((index) =>
    valued(index + 30, 2, { organisation: `Organisation ${index}`, updatedAt: "2050-01-01T00:00:00.000Z" }),
  );
  const { benchmark, leftOut } = built([...again, ...first, ...waiting]);
  expect(benchmark?.overall).toEqual({ count: 5, lower: 1, median: 2, upper: 2 });
  expect(leftOut).toMatchObject({ earlier: 3, waiting: 3 });
});

it.each([
  { name: "no organisation", rest: { organisation: " " }, reason: "unnamed" },
  { name: "too few answers", rest: { entry: { ...aMember(0).entry, provisional: true } }, reason: "provisional" },
  { name: "no value", rest: { entry: { ...aMember(0).entry, value: null } }, reason: "provisional" },
  {
    name: "another version",
    rest: { entry: { ...aMember(0).entry, questionnaire: { id: tinyQuestionnaire.id, version: "0.9.0" } } },
    reason: "otherQuestionnaire",
  },
])("an assessment with $name does not count", ({ rest, reason }) => {
  const { benchmark, leftOut } = built([...group(5), aMember(40, rest)]);
  expect(benchmark?.overall.count).toBe(5);
  expect(leftOut).toEqual({
    otherQuestionnaire: 0,
    provisional: 0,
    unnamed: 0,
    earlier: 0,
    waiting: 0,
    [reason]: 1,
  });
});

it("the questionnaire that most have is taken", () => {
  const other = { id: cisos4ai.id, version: cisos4ai.version };
  const others = Array.from({ length: 6 }, (_, index) =>
    aMember(index, { organisation: `Other ${index}`, entry: { ...aMember(0).entry, questionnaire: other } }),
  );
  const { benchmark, leftOut } = buildBenchmark([...group(5), ...others], [tinyQuestionnaire, cisos4ai], REQUEST);
  expect(benchmark?.questionnaire).toEqual(other);
  expect(leftOut).toMatchObject({ otherQuestionnaire: 5, waiting: 1 });
});

it("dates are quarters: of the making, and of the middle of the last changes", () => {
  const changed = ["2024-01-01", "2025-12-31", "2026-04-01", "2026-11-01", "2026-11-02"];
  const members = changed.map((day, index) => aMember(index, { updatedAt: `${day}T23:00:00.000Z` }));
  expect(built(members).benchmark).toMatchObject({ made: "2026-Q4", answers: "2026-Q2" });
});

it("the order of the files makes no difference", () => {
  fc.assert(
    fc.property(fc.shuffledSubarray([...demo], { minLength: demo.length }), (members) => {
      expect(buildBenchmark(members, [cisos4ai], REQUEST)).toEqual(buildBenchmark(demo, [cisos4ai], REQUEST));
    }),
    { numRuns: 20 },
  );
});

it("an organisation whose assessment is created last changes no byte, unless it completes a group of five", () => {
  fc.assert(
    fc.property(fc.integer({ min: 5, max: 24 }), fc.integer({ min: 0, max: 100 }), (count, value) => {
      const members = demo.slice(0, count).map((one) => ({ ...one, entry: { ...one.entry, provisional: false } }));
      const entry = { ...(demo[0] ?? aMember(0)).entry, value: value / 20, provisional: false };
      const added = aMember(80, { createdAt: "2030-01-01T00:00:00.000Z", updatedAt: NOON, entry });
      const [before, after] = [members, [...members, added]].map((all) => buildBenchmark(all, [cisos4ai], REQUEST));
      const isComplete = (count + 1) % 5 === 0;
      if (isComplete) expect(after?.benchmark?.overall.count).toBe(count + 1);
      else expect(after?.benchmark?.overall).toEqual(before?.benchmark?.overall);
    }),
  );
});
