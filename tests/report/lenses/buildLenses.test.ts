import fc from "fast-check";
import { expect, it } from "vitest";
import type { Answer } from "#assessment/schema.ts";
import { createFormatter } from "#report/formatter.ts";
import { buildLenses } from "#report/lenses/buildLenses.ts";
import english from "#report/messages/en.json";
import { createReportContext } from "#report/reportContext.ts";
import { textOf } from "#report/runs.ts";
import { anyCase } from "../../fixtures/anyAssessmentOf.ts";
import { anArea, anAssessment, aPractice, aQuestion, aQuestionnaire } from "../../fixtures/workedExample.ts";

const formatter = createFormatter("en", english);

const questionnaire = aQuestionnaire(
  [
    anArea("A", [
      aPractice("A1", [
        aQuestion("one", { facets: ["values:care"] }),
        aQuestion("two", { facets: ["values:care", "values:courage"] }),
      ]),
    ]),
  ],
  {
    lenses: [
      {
        id: "values",
        title: "Values",
        facets: ["care", "courage", "patience"].map((id) => ({ id, title: id, summary: `About ${id}.` })),
      },
    ],
  },
);

function build(answers: Record<string, Answer>) {
  return buildLenses(createReportContext(questionnaire, anAssessment(answers), formatter))[0];
}

it("combines the questions of a facet, and states their number", () => {
  const lens = build({ one: { level: 4 } });
  expect(
    lens?.facets.map(({ id, value, questions, answered, text }) => ({ id, value, questions, answered, text })),
  ).toEqual([
    {
      id: "care",
      value: 4,
      questions: 2,
      answered: 1,
      text: { value: "4.0", range: "2.0 to 4.5", coverage: "50%", questions: "1 of 2 questions" },
    },
    {
      id: "courage",
      value: null,
      questions: 1,
      answered: 0,
      text: { value: "not rated", range: "0.0 to 5.0", coverage: "0%", questions: "0 of 1 question" },
    },
    {
      id: "patience",
      value: null,
      questions: 0,
      answered: 0,
      text: { value: "not rated", range: "not rated", coverage: "not rated", questions: "no question that applies" },
    },
  ]);
});

it.each([
  { name: "nothing rated", answers: {}, says: "Nothing is answered yet." },
  {
    name: "nothing applies",
    answers: { one: { notApplicable: "No." }, two: { notApplicable: "No." } },
    says: "No question that applies belongs to it.",
  },
  { name: "all alike", answers: { one: { level: 3 }, two: { level: 3 } }, says: "All that is rated stands at 3.0." },
  {
    name: "highest and lowest",
    answers: { one: { level: 5 }, two: { level: 1 } },
    says: "Highest is care with 3.0, lowest courage with 1.0.",
  },
])("says what it shows: $name", ({ answers, says }) => expect(textOf(build(answers)?.sentence ?? [])).toBe(says));

it("gives the numbers of the highest and the lowest facet as its table does", () => {
  fc.assert(
    fc.property(anyCase, ([any, assessment]) => {
      for (const { facets, sentence } of buildLenses(createReportContext(any, assessment, formatter))) {
        const numbers = sentence.flatMap(({ text, metric }) => (metric === undefined ? [] : [text]));
        const [highest, lowest] = numbers;
        if (highest === undefined || lowest === undefined) continue;
        const rated = facets.flatMap(({ value, text }) => (value === null ? [] : [{ value, text: text.value }]));
        const listed = rated.map(({ text }) => text);
        const values = rated.map(({ value }) => value);
        const textsOf = (value: number) => rated.filter((facet) => facet.value === value).map(({ text }) => text);
        // The table's decimals can hide the difference that the sentence states.
        const isHidden = textsOf(Math.max(...values)).some((text) => textsOf(Math.min(...values)).includes(text));
        expect(isHidden || (listed.includes(highest) && listed.includes(lowest))).toBe(true);
      }
    }),
  );
});

it("rates a facet between its least and its most, exactly when one of its questions is answered", () => {
  fc.assert(
    fc.property(anyCase, ([any, assessment]) => {
      for (const { facets } of buildLenses(createReportContext(any, assessment, formatter))) {
        for (const { value, low, high, questions, answered } of facets) {
          expect(answered).toBeLessThanOrEqual(questions);
          expect(value !== null).toBe(answered > 0);
          expect(low !== null && high !== null).toBe(questions > 0);
          if (value !== null) expect((low ?? 0) - 1e-9 <= value && value <= (high ?? 0) + 1e-9).toBe(true);
        }
      }
    }),
  );
});
