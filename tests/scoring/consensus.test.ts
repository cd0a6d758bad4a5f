import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Answer } from "#assessment/schema.ts";
import { consensus } from "#scoring/index.ts";
import { anArea, anAssessment, aPractice, aQuestion, aQuestionnaire } from "../fixtures/workedExample.ts";

const questionnaire = aQuestionnaire([
  anArea("area", [aPractice("practice", [aQuestion("q", { weight: 3 }), aQuestion("other")])]),
]);

/** Returns the consensus on "q" for the respondents' answers, with `agreed` as the agreed answers. */
function consensusOn(answers: readonly Answer[], agreed: Record<string, Answer> = {}) {
  const respondents = answers.map((answer, index) => ({ id: `r${index}`, name: "Somebody", answers: { q: answer } }));
  return consensus(questionnaire, anAssessment(agreed, { respondents })).q;
}

const levels = (...given: readonly number[]): Answer[] => given.map((level) => ({ level }));

describe("votes", () => {
  it.each([
    { name: "an odd number", given: [5, 1, 2], votes: [0, 1, 1, 0, 0, 1], min: 1, max: 5, mean: 8 / 3, median: 2 },
    { name: "the lower median", given: [1, 4, 2, 5], votes: [0, 1, 1, 0, 1, 1], min: 1, max: 5, mean: 3, median: 2 },
    { name: "a 0 that JSON wrote as −0", given: [-0], votes: [1, 0, 0, 0, 0, 0], min: 0, max: 0, mean: 0, median: 0 },
    { name: "a single one", given: [0], votes: [1, 0, 0, 0, 0, 0], min: 0, max: 0, mean: 0, median: 0 },
  ])("$name", ({ given, votes, min, max, mean, median }) => {
    expect(consensusOn(levels(...given))).toMatchObject({ votes, min, max, mean, median });
  });

  it("are levels only", () => {
    const answers: Answer[] = [{ level: 3 }, { notApplicable: "No." }, { unknown: true }, { note: "?" }, { level: 9 }];
    expect(consensusOn(answers)).toMatchObject({ votes: [0, 0, 0, 1, 0, 0], notApplicable: 1, consensus: 1 });
  });
});

it("are null without a vote", () => {
  const nothing = { min: null, max: null, mean: null, median: null, consensus: null, attention: null };
  expect(consensusOn([])).toEqual({ votes: [0, 0, 0, 0, 0, 0], notApplicable: 0, ...nothing });
  expect(consensus(questionnaire, anAssessment({})).q).toMatchObject(nothing);
});

describe("consensus", () => {
  it.each([
    { name: "all agree", given: [3, 3, 3], expected: 1 },
    { name: "split evenly between the ends", given: [0, 5, 5, 0], expected: 0 },
    // μ = 3.5; p = ½ at 2 and at 5: 1 + log₂(1 − 1.5 ÷ 5)
    { name: "split evenly nearer by", given: [2, 5], expected: 1 + Math.log2(0.7) },
    // μ = 1; ¾ at 0, ¼ at 4: 1 + ¾·log₂(0.8) + ¼·log₂(0.4)
    { name: "one against three", given: [0, 0, 0, 4], expected: 1 + 0.75 * Math.log2(0.8) + 0.25 * Math.log2(0.4) },
  ])("$name", ({ given, expected }) => expect(consensusOn(levels(...given))?.consensus).toBeCloseTo(expected, 12));

  const anyLevels = fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 1, maxLength: 12 });

  it("lies in 0…1, and is 1 only when all agree", () => {
    fc.assert(
      fc.property(anyLevels, (given) => {
        const agreement = consensusOn(levels(...given))?.consensus;
        expect(agreement).toBeGreaterThanOrEqual(0);
        expect(agreement).toBeLessThanOrEqual(1);
        expect(agreement === 1).toBe(new Set(given).size === 1);
      }),
    );
  });

  it("is 1 if all agree, and 0 if they are split evenly between the ends", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 1, max: 50 }), (level, count) => {
        expect(consensusOn(levels(...Array<number>(count).fill(level)))).toMatchObject({ consensus: 1, attention: 0 });
        const ends = [...Array<number>(count).fill(0), ...Array<number>(count).fill(5)];
        expect(consensusOn(levels(...ends))).toMatchObject({ consensus: 0, attention: 0.75 });
      }),
    );
  });

  it("does not depend on the order of the respondents", () => {
    const anyShuffle = anyLevels.chain((given) =>
      fc.tuple(fc.constant(given), fc.shuffledSubarray(given, { minLength: given.length })),
    );
    fc.assert(
      fc.property(anyShuffle, ([given, shuffled]) => {
        expect(consensusOn(levels(...shuffled))).toEqual(consensusOn(levels(...given)));
      }),
    );
  });
});

describe("attention", () => {
  it("is the question's share times the disagreement", () => {
    expect(consensusOn(levels(0, 5))?.attention).toBeCloseTo(0.75, 12);
    expect(consensusOn(levels(4, 4))?.attention).toBe(0);
  });

  it("follows the agreed answers: null for a question that does not apply", () => {
    expect(consensusOn(levels(0, 5), { q: { notApplicable: "No." } })).toMatchObject({ consensus: 0, attention: null });
    expect(consensusOn(levels(0, 5), { other: { notApplicable: "No." } })?.attention).toBe(1);
  });
});
