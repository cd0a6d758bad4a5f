import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Assessment } from "#assessment/schema.ts";
import type { Questionnaire } from "#questionnaire/schema.ts";
import { listAreas } from "#report/areas.ts";
import { createFormatter } from "#report/formatter.ts";
import { buildHeatmap } from "#report/heatmap/buildHeatmap.ts";
import english from "#report/messages/en.json";
import { createReportContext } from "#report/reportContext.ts";
import { anyCase } from "../../fixtures/anyAssessmentOf.ts";
import { anArea, anAssessment, aPractice, aQuestion, aQuestionnaire } from "../../fixtures/workedExample.ts";

const formatter = createFormatter("en", english);

function build(questionnaire: Questionnaire, assessment: Assessment) {
  const context = createReportContext(questionnaire, assessment, formatter);
  return buildHeatmap(context, listAreas(context));
}

const areasOf = (count: number) =>
  Array.from({ length: count }, (_, area) => {
    const practices = Array.from({ length: 1 + (area % 3) }, (_, index) => {
      const id = `p${area}.${index}`;
      return aPractice(id, [aQuestion(`${id}.q`)]);
    });
    return anArea(`a${area}`, practices);
  });

describe("its sentence", () => {
  const questionnaire = aQuestionnaire(areasOf(2), {
    targets: [{ id: "goal", title: "Goal", description: "The goal.", levels: { a0: 3, a1: 3 } }],
  });
  const levels = (...of: readonly number[]) =>
    Object.fromEntries(["p0.0.q", "p1.0.q", "p1.1.q"].slice(0, of.length).map((id, i) => [id, { level: of[i] ?? 0 }]));
  it.each([
    { name: "nothing rated", answers: {}, target: "goal", says: "None of the 3 practices is rated yet" },
    {
      name: "nothing applies",
      answers: Object.fromEntries(["p0.0.q", "p1.0.q", "p1.1.q"].map((id) => [id, { notApplicable: "No AI." }])),
      says: "None of the practices applies",
    },
    {
      name: "only one rated, and not below",
      answers: levels(4),
      target: "goal",
      says: "The only one of the 3 practices rated so far is not below target",
    },
    { name: "some below", answers: levels(1, 3, 2), target: "goal", says: "2 of 3 practices are below target" },
    {
      name: "one below",
      answers: levels(1, 3),
      target: "goal",
      says: "1 of the 2 practices rated so far is below target",
    },
    {
      name: "none below",
      answers: levels(3, 4),
      target: "goal",
      says: "None of the 2 practices rated so far is below target",
    },
    { name: "no target", answers: levels(0, 4), says: "The 2 practices rated so far lie between level 0 and level 4" },
    { name: "all alike", answers: levels(2, 2, 2), says: "All 3 practices stand at level 2" },
  ])("$name", ({ answers, target, says }) => {
    expect(build(questionnaire, anAssessment(answers, target === undefined ? {} : { target })).title).toBe(says);
  });
});

describe("of a single practice, its sentence has no “1 of 1”", () => {
  const questionnaire = aQuestionnaire(areasOf(1), {
    targets: [{ id: "goal", title: "Goal", description: "The goal.", levels: { a0: 3 } }],
  });
  it.each([
    { answers: {}, says: "The one practice is not rated yet" },
    { answers: { "p0.0.q": { level: 2 } }, says: "The one practice stands at level 2" },
    { answers: { "p0.0.q": { level: 2 } }, target: "goal", says: "The one practice is below target" },
    { answers: { "p0.0.q": { level: 3 } }, target: "goal", says: "The one practice is not below target" },
  ])("$says", ({ answers, target, says }) => {
    const heatmap = build(questionnaire, anAssessment(answers, target === undefined ? {} : { target }));
    expect(heatmap.title).toBe(says);
    expect(heatmap.alt).toContain("Heatmap of one practice.");
  });
});

it.each([
  { count: 1, columns: 1, bands: [1] },
  { count: 10, columns: 10, bands: [3] },
  { count: 11, columns: 6, bands: [3, 3] },
  { count: 21, columns: 7, bands: [3, 3, 3] },
])("places $count areas in $columns columns", ({ count, columns, bands }) => {
  const heatmap = build(aQuestionnaire(areasOf(count)), anAssessment({}));
  expect([heatmap.columns, heatmap.bands]).toEqual([columns, bands]);
});

it("gives every practice of the edition one cell of its own within the grid", () => {
  fc.assert(
    fc.property(anyCase, ([questionnaire, assessment]) => {
      const context = createReportContext(questionnaire, assessment, formatter);
      const areas = listAreas(context);
      const heatmap = buildHeatmap(context, areas);
      const cells = heatmap.areas.flatMap(({ band, column, cells }) =>
        cells.map((cell) => ({ ...cell, band, column })),
      );
      expect(cells.map(({ id }) => id)).toEqual(areas.flatMap(({ practices }) => practices.map(({ id }) => id)));
      expect(new Set(cells.map(({ band, column, row }) => `${band} ${column} ${row}`)).size).toBe(cells.length);
      for (const { band, column, row } of cells) {
        expect(column).toBeLessThan(heatmap.columns);
        expect(row).toBeLessThan(heatmap.bands[band] ?? 0);
      }
    }),
  );
});
