import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Answer } from "#assessment/schema.ts";
import type { Questionnaire } from "#questionnaire/schema.ts";
import { listAreas } from "#report/areas.ts";
import { buildReport } from "#report/buildReport.ts";
import { createFormatter } from "#report/formatter.ts";
import english from "#report/messages/en.json";
import { writeRanking } from "#report/priorities/ranking.ts";
import { createReportContext } from "#report/reportContext.ts";
import { textOf } from "#report/runs.ts";
import { anyCase } from "../../fixtures/anyAssessmentOf.ts";
import { anArea, anAssessment, aPractice, aQuestion, aQuestionnaire } from "../../fixtures/workedExample.ts";

const formatter = createFormatter("en", english);
const build = (questionnaire: Questionnaire, assessment: ReturnType<typeof anAssessment>) =>
  buildReport(questionnaire, assessment, formatter, "2026-11-23");

/** Two areas of two practices each. */
const two = aQuestionnaire(
  ["A", "B"].map((id) =>
    anArea(
      id,
      [1, 2].map((n) => aPractice(`${id}${n}`, [aQuestion(`${id}${n}.q`)])),
    ),
  ),
);
const levels = (...[a1, a2, b1, b2]: readonly number[]): Record<string, Answer> => ({
  "A1.q": { level: a1 ?? 0 },
  "A2.q": { level: a2 ?? 0 },
  "B1.q": { level: b1 ?? 0 },
  "B2.q": { level: b2 ?? 0 },
});

type Row = {
  readonly name: string;
  readonly answers: Record<string, Answer>;
  readonly priorities: Record<string, number>;
  readonly says: string;
};

describe("the effect of the weights", () => {
  it.each<Row>([
    {
      name: "none is set",
      answers: levels(4, 4, 2, 2),
      priorities: {},
      says: "Default weights in use.",
    },
    {
      name: "one is set to its default",
      answers: levels(4, 4, 2, 2),
      priorities: { A: 1 },
      says: "Default weights in use.",
    },
    {
      name: "of another questionnaire",
      answers: levels(4, 4, 2, 2),
      priorities: { other: 2, constructor: 3 },
      says: "Default weights in use.",
    },
    {
      name: "nothing answered",
      answers: {},
      priorities: { A: 2 },
      says: "Your weights will count as soon as questions are answered.",
    },
    {
      name: "values alike",
      answers: levels(3, 3, 3, 3),
      priorities: { A: 2 },
      says: "With the default weights, value and level would be the same: 3.0, level 3.",
    },
    {
      name: "the value",
      answers: levels(3, 3, 2, 2),
      priorities: { A: 2 },
      says: "With the default weights the value would be 2.5; with yours it is 2.7. The level is 2 either way.",
    },
    {
      name: "the level",
      answers: levels(4, 4, 2, 2),
      priorities: { B: 2 },
      says: "With the default weights it would be 3.0 and level 3; with yours it is 2.7 and level 2.",
    },
  ])("$name", ({ answers, priorities, says }) => {
    expect(build(two, anAssessment(answers, { priorities })).priorities.effect).toBe(says);
  });

  it("states the share of an area with the priorities, and with the questionnaire alone", () => {
    const { areas, changed } = build(two, anAssessment(levels(4, 4, 2, 2), { priorities: { A: 3 } })).priorities;
    expect(changed).toBe(true);
    expect(areas.map(({ id, multiplier, text }) => ({ id, multiplier, text }))).toEqual([
      { id: "A", multiplier: 3, text: { value: "4.0", share: "75%", defaultShare: "50%" } },
      { id: "B", multiplier: 1, text: { value: "2.0", share: "25%", defaultShare: "50%" } },
    ]);
  });
});

describe("the order under other weights", () => {
  const ranking = (answers: Record<string, Answer>, of = two) => {
    const context = createReportContext(of, anAssessment(answers), formatter);
    return writeRanking(context).map(textOf);
  };
  it.each([
    { name: "one rated", answers: { "A1.q": { level: 2 } }, says: [] },
    {
      name: "far apart",
      answers: levels(4, 5, 1, 2),
      says: [
        "The order of the areas stays the same, whatever their weights, even if the weights of the practices within them are halved or doubled.",
      ],
    },
    { name: "alike and even", answers: levels(3, 3, 3, 3), says: [expect.stringMatching(/stays the same/)] },
    {
      name: "across each other",
      answers: levels(0, 5, 2, 2),
      says: [expect.stringMatching(/, the two areas that are rated could change places\.$/)],
    },
  ])("$name", ({ answers, says }) => expect(ranking(answers)).toEqual(says));

  it("names the areas that stay first and last", () => {
    const four = aQuestionnaire(
      ["A", "B", "C", "D"].map((id) =>
        anArea(
          id,
          [1, 2].map((n) => aPractice(`${id}${n}`, [aQuestion(`${id}${n}.q`)])),
        ),
      ),
    );
    const answers = {
      ...levels(5, 5, 1, 4),
      "C1.q": { level: 2 },
      "C2.q": { level: 3 },
      "D1.q": { level: 0 },
      "D2.q": { level: 0 },
    };
    expect(ranking(answers, four).slice(1)).toEqual([
      "Area A stays first in any case.",
      "Area D stays last in any case.",
    ]);
  });

  it("is correct: an order called stable stays the same with any such weights", () => {
    const factor = fc.double({ min: 0.5, max: 2, noNaN: true });
    fc.assert(
      fc.property(
        anyCase,
        fc.array(factor, { minLength: 1, maxLength: 20 }),
        ([questionnaire, assessment], factors) => {
          const context = createReportContext(questionnaire, assessment, formatter);
          const areas = listAreas(context);
          if (!/stays the same/.test(textOf(writeRanking(context)[0] ?? []))) return;
          let next = 0;
          const other = {
            ...questionnaire,
            areas: questionnaire.areas.map((area) => ({
              ...area,
              practices: area.practices.map((practice) => {
                next += 1;
                return { ...practice, weight: practice.weight * (factors[next % factors.length] ?? 1) };
              }),
            })),
          };
          const then = listAreas(createReportContext(other, assessment, formatter));
          for (const [i, a] of areas.entries()) {
            for (const [j, b] of areas.entries()) {
              if ((a.score.value ?? 0) <= (b.score.value ?? 0) || b.score.value === null) continue;
              expect(then[i]?.score.value ?? 0).toBeGreaterThanOrEqual((then[j]?.score.value ?? 0) - 1e-6);
            }
          }
        },
      ),
    );
  });
});

describe("what holds the level back", () => {
  it.each([
    { name: "nothing answered", answers: {}, note: "", ids: [] },
    {
      name: "nothing does",
      answers: levels(3, 3, 3, 3),
      note: "No weak part lowers the level: it follows from the value.",
      ids: [],
    },
    {
      name: "an area",
      answers: levels(5, 5, 1, 0),
      note: "The value alone gives level 2. It is limited to 1 while one area is below 1.0.",
      ids: [["B", "B2.q"]],
    },
  ])("$name", ({ answers, note, ids }) => {
    const { held } = build(two, anAssessment(answers));
    expect(held.note).toBe(note);
    expect(held.items.map(({ id, question }) => [id, question])).toEqual(ids);
  });
});

it("distributes the whole over the areas, and over the grades of evidence", () => {
  fc.assert(
    fc.property(anyCase, ([questionnaire, assessment]) => {
      const { priorities, evidence, overall } = build(questionnaire, assessment);
      const sum = (shares: readonly (number | null)[]) => shares.reduce<number>((all, share) => all + (share ?? 0), 0);
      if (overall.score.applicable) {
        expect(sum(priorities.areas.map(({ share }) => share))).toBeCloseTo(1);
        expect(sum(priorities.areas.map(({ defaultShare }) => defaultShare))).toBeCloseTo(1);
      }
      if (overall.score.value === null) expect(evidence).toEqual([]);
      else expect(sum(evidence.map(({ share }) => share))).toBeCloseTo(1);
    }),
  );
});
