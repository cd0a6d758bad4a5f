import { arrangePlan, score } from "#scoring/index.ts";
import { type MeanFigure, traceMean } from "#scoring/traceMean.ts";
import { tracePool } from "#scoring/tracePool.ts";
import { traceReduction } from "#scoring/traceReduction.ts";
import { traceRisk } from "#scoring/traceRisk.ts";
import { traceSensitivity } from "#scoring/traceSensitivity.ts";
import { traceShare } from "#scoring/traceShare.ts";
import { traceStep } from "#scoring/traceStep.ts";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyCase } from "../fixtures/anyAssessment.ts";
import {
  anArea,
  anAssessment,
  aPractice,
  aQuestion,
  aQuestionnaire,
  workedAssessment,
  workedExample,
} from "../fixtures/workedExample.ts";

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

describe("the worked example", () => {
  const scorecard = score(workedExample, workedAssessment);

  it.each<{ name: string; node: string; figure: MeanFigure; expected: readonly (number | string | null)[] }>([
    { name: "value of the whole", node: "overall", figure: "value", expected: [(2 * 4.1875) / 3, 1 / 3] },
    { name: "high, which counts what is open", node: "A1", figure: "high", expected: [2, 2.5] },
    { name: "value, which leaves it out", node: "A1", figure: "value", expected: [4, "unanswered"] },
    { name: "what does not apply", node: "B1", figure: "coverage", expected: ["not-applicable", 1] },
    { name: "a target that nobody set", node: "overall", figure: "target", expected: ["no-target", "no-target"] },
  ])("$name", ({ node, figure, expected }) => {
    const traced = traceMean(scorecard, node, figure);
    for (const [index, { contribution, leftOut }] of traced.entries()) {
      const wanted = expected[index];
      if (typeof wanted === "number") expect(contribution).toBeCloseTo(wanted, 12);
      else expect(leftOut).toBe(wanted);
    }
    expect(traced).toHaveLength(expected.length);
  });

  it("with weights 1 : 2 for the least and 4 : 0.5 for the greatest value", () => {
    const { min, max } = traceSensitivity(scorecard, "overall");
    expect(min.map(({ factor }) => factor)).toEqual([0.5, 2]);
    expect(max.map(({ factor }) => factor)).toEqual([2, 0.5]);
    expect(sum(min.map(({ contribution }) => contribution))).toBeCloseTo(2.0625, 12);
    expect(sum(max.map(({ contribution }) => contribution))).toBeCloseTo(23 / 6, 4);
  });

  it("the way from the whole down to a question", () => {
    const way = traceShare(scorecard, "A2.heavy");
    expect(way.map(({ id, part }) => [id, part])).toEqual([
      ["A", 2 / 3],
      ["A2", 3 / 4],
      ["A2.heavy", 3 / 4],
    ]);
    expect(traceShare(scorecard, "overall")).toEqual([]);
    expect(traceShare(scorecard, "B1.not-applicable")).toEqual([]);
  });

  it("has no pool of a lens that there is not", () => {
    expect(tracePool(scorecard, "lenses", "values", "privacy", "value")).toBeNull();
  });
});

describe("a scenario", () => {
  const questionnaire = aQuestionnaire(
    [anArea("A", [aPractice("P", [aQuestion("half"), aQuestion("open"), aQuestion("out")])])],
    {
      exposure: [
        {
          id: "use",
          prompt: "Where?",
          why: "It matters.",
          choice: "many",
          options: [
            { id: "wide", label: "Widely" },
            { id: "deep", label: "Deeply" },
          ],
        },
      ],
      risks: [
        {
          id: "leak",
          title: "A leak",
          description: "Data leaks.",
          category: "Security",
          likelihood: 3,
          impact: 4,
          drivers: [
            { option: "use:wide", likelihood: 4 },
            { option: "use:deep", impact: -1 },
          ],
          controls: [
            { question: "half", on: "likelihood", weight: 3 },
            { question: "open", on: "likelihood", weight: 1 },
            { question: "out", on: "likelihood", weight: 9 },
          ],
          references: [],
        },
      ],
    },
  );
  const assessment = anAssessment(
    { half: { level: 3 }, out: { notApplicable: "No." } },
    { exposure: { use: ["wide"] } },
  );
  const scorecard = score(questionnaire, assessment);

  it("starts at its base, is driven, held within 1…5, and brought down by what applies", () => {
    const traced = traceRisk(questionnaire, assessment, scorecard, "leak");
    expect(traced?.likelihood).toMatchObject({
      base: 3,
      drivers: [{ option: "use:wide", adds: 4 }],
      held: -2,
      inherent: 5,
    });
    expect(traced?.likelihood.controls).toMatchObject([
      { question: "half", level: 3, answered: true },
      { question: "open", level: 0, answered: false, fall: 0 },
      { question: "out", level: null, answered: false, fall: 0 },
    ]);
    // e = (3·3 + 1·0) ÷ (5·4) = 0.45; the fall is (5 − 1)·0.8·0.45.
    expect(traced?.likelihood.strength).toBeCloseTo(0.45, 12);
    expect(traced?.likelihood.controls[0]?.fall).toBeCloseTo(1.44, 12);
    expect(traced?.likelihood.now).toBeCloseTo(3.56, 12);
    expect(traced?.impact).toMatchObject({ base: 4, drivers: [], held: 0, inherent: 4, controls: [], now: 4, best: 4 });
  });

  it("that does not apply has no trace", () => {
    expect(traceRisk(questionnaire, assessment, scorecard, "another")).toBeNull();
  });
});

describe("in any assessment", () => {
  it("the scenarios' falls are the reduction, and a step's are its gain in risk", () => {
    fc.assert(
      fc.property(anyCase, ([questionnaire, assessment]) => {
        const scorecard = score(questionnaire, assessment);
        const inherent = sum(scorecard.risks.map((risk) => risk.inherent));
        const residual = sum(scorecard.risks.map((risk) => risk.residual));
        const reduction = sum(traceReduction(scorecard).map(({ contribution }) => contribution));
        expect(reduction).toBeCloseTo(inherent === 0 ? 0 : 1 - residual / inherent, 9);
        const { steps } = arrangePlan(questionnaire, assessment);
        for (const step of steps.slice(0, 4)) {
          const traced = traceStep(questionnaire, assessment, step);
          expect(sum((traced?.scenarios ?? []).map(({ contribution }) => contribution))).toBeCloseTo(step.riskGain, 9);
          expect(traced?.step.benefit).toBe(step.benefit);
        }
      }),
      { numRuns: 40 },
    );
  });

  it("falls and drivers lead from the base to what is left", () => {
    fc.assert(
      fc.property(anyCase, ([questionnaire, assessment]) => {
        const scorecard = score(questionnaire, assessment);
        for (const risk of scorecard.risks) {
          const traced = traceRisk(questionnaire, assessment, scorecard, risk.id);
          for (const side of ["likelihood", "impact"] as const) {
            const found = traced?.[side];
            if (found === undefined) throw new Error(`${risk.id} has no ${side}`);
            const driven = found.base + sum(found.drivers.map(({ adds }) => adds)) + found.held;
            expect(driven).toBeCloseTo(found.inherent, 9);
            expect(found.inherent - sum(found.controls.map(({ fall }) => fall))).toBeCloseTo(risk[side], 9);
          }
        }
      }),
      { numRuns: 100 },
    );
  });
});
