import * as fc from "fast-check";
import { expect, it } from "vitest";
import { buildResults } from "#report/buildResults.ts";
import { buildTimeline } from "#report/progress/buildTimeline.ts";
import { createReportContext } from "#report/reportContext.ts";
import { answers, aSnapshot, formatter, three } from "../../fixtures/threeAreas.ts";
import { anAssessment } from "../../fixtures/workedExample.ts";

const DATE = "2026-11-23";
const timeline = (given: Parameters<typeof anAssessment>[0], rest: Parameters<typeof anAssessment>[1]) => {
  const context = createReportContext(three, anAssessment(given, rest), formatter);
  return buildTimeline(context, buildResults(context, DATE));
};
const at = (level: number) => answers({ level }, { level }, { level });

it("lists every snapshot and today, the oldest first, scored the same way", () => {
  const { states, areas } = timeline(at(4), {
    snapshots: [
      { ...aSnapshot(at(2)), id: "b", takenAt: "2026-06-01T09:00:00.000Z", label: "June" },
      { ...aSnapshot(at(1)), id: "a", takenAt: "2025-06-01T09:00:00.000Z", label: " " },
    ],
  });
  expect(states.map(({ id, label, dateText, text }) => [id, label, dateText, text.value, text.level])).toEqual([
    ["a", "June 1, 2025", "", "1.0", "1, Level 1"],
    ["b", "June", "June 1, 2026", "2.0", "2, Level 2"],
    [null, "Today", "", "4.0", "4, Level 4"],
  ]);
  expect(areas.map(({ values }) => values)).toEqual(Array.from({ length: 3 }, () => ["1.0", "2.0", "4.0"]));
});

it.each([
  { name: "none was rated then", before: {}, text: "not rated" },
  { name: "its questions are not asked any more", before: { gone: { level: 3 } }, text: "not rated" },
])("says so where $name", ({ before, text }) => {
  expect(timeline(at(3), { snapshots: [aSnapshot(before)] }).states[0]?.text.value).toBe(text);
});

it("names the version of a snapshot that has another one", () => {
  const snapshot = { ...aSnapshot(at(1)), questionnaire: { id: three.id, version: "0.9.0" } };
  expect(timeline(at(1), { snapshots: [snapshot] }).states.map(({ otherVersion }) => otherVersion)).toEqual([
    "0.9.0",
    "",
  ]);
});

it("a snapshot of the current state has the numbers of today", () => {
  const level = fc.record({ level: fc.integer({ min: 0, max: 5 }) });
  fc.assert(
    fc.property(level, level, level, (a, b, c) => {
      const { states, areas } = timeline(answers(a, b, c), { snapshots: [aSnapshot(answers(a, b, c))] });
      const [then, now] = states;
      expect(then?.text).toEqual(now?.text);
      for (const { values } of areas) expect(values[0]).toBe(values[1]);
    }),
  );
});

it("shows a value just below a level below it, with two decimals at most, and that of the compared snapshot as elsewhere", () => {
  const near = answers({ level: 3 }, { level: 3 }, { level: 3 });
  const questionnaire = {
    ...three,
    areas: three.areas.map((area, index) => ({ ...area, weight: index === 0 ? 1 : 400 })),
  };
  const assessment = anAssessment(near, {
    snapshots: [
      { ...aSnapshot(answers({ level: 2 }, { level: 3 }, { level: 3 })), id: "a", takenAt: "2025-06-01T09:00:00.000Z" },
      { ...aSnapshot(answers({ level: 1 }, { level: 3 }, { level: 3 })), id: "b", takenAt: "2026-06-01T09:00:00.000Z" },
    ],
  });
  const context = createReportContext(questionnaire, assessment, formatter);
  const results = buildResults(context, DATE);
  const { states } = buildTimeline(context, results);
  expect(states.map(({ text }) => text.value)).toEqual(["2.99", results.overall.text.last, results.overall.text.value]);
  expect(results.overall.text.last).toMatch(/^2\.\d\d$/);
});
