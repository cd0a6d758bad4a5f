import { expect, it } from "vitest";
import { score } from "#scoring/index.ts";
import { anArea, anAssessment, aPractice, aQuestion, aQuestionnaire } from "../fixtures/workedExample.ts";

const facet = (id: string) => ({ id, title: id, summary: id });
const questionnaire = aQuestionnaire(
  [
    anArea("first", [
      aPractice("one", [
        aQuestion("q1", { facets: ["values:trust"] }),
        aQuestion("q2", { facets: ["values:trust", "values:care"] }),
      ]),
    ]),
    anArea("second", [aPractice("two", [aQuestion("q3", { facets: ["values:trust", "values:trust"] })])]),
  ],
  { lenses: [{ id: "values", title: "Values", facets: [facet("trust"), facet("care"), facet("untouched")] }] },
);
const notRated = { value: null, low: null, high: null, coverage: null };

it("combines a facet's questions across the tree, by their share of the whole", () => {
  const { lenses } = score(questionnaire, anAssessment({ q1: { level: 5 }, q3: { level: 2 } }));
  expect(lenses.values?.trust?.value).toBeCloseTo((0.25 * 5 + 0.5 * 2) / 0.75, 12);
  expect(lenses.values?.trust?.low).toBeCloseTo(0.25 * 5 + 0.5 * 2, 12);
  expect(lenses.values?.trust?.high).toBeCloseTo(0.25 * 5 + 0.25 * 5 + 0.5 * 2, 12);
  expect(lenses.values?.trust?.coverage).toBe(0.75);
  expect(lenses.values?.care).toEqual({ value: null, low: 0, high: 5, coverage: 0 });
});

it("does not rate a facet without an applicable question", () => {
  const { lenses } = score(questionnaire, anAssessment({ q2: { notApplicable: "No." } }));
  expect(lenses.values).toMatchObject({ care: notRated, untouched: notRated });
});
