import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Questionnaire } from "#questionnaire/schema.ts";
import { arrangePlan, score } from "#scoring/index.ts";
import { traceReduction } from "#scoring/riskReduction.ts";
import { type MeanMetric, type TracedChild, traceMean } from "#scoring/traceMean.ts";
import { type TracedMetric, tracePool } from "#scoring/tracePool.ts";
import { traceRisk } from "#scoring/traceRisk.ts";
import { traceSensitivity } from "#scoring/traceSensitivity.ts";
import { traceShare } from "#scoring/traceShare.ts";
import { traceStep } from "#scoring/traceStep.ts";
import { anyCase } from "../fixtures/anyAssessmentOf.ts";
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
const product = (numbers: readonly number[]) => numbers.reduce((total, number) => total * number, 1);

/** Returns the questionnaire with answers that count more the higher they are: 0, 1, 4, 9… */
function withUnevenValues(questionnaire: Questionnaire): Questionnaire {
  const scale = questionnaire.scale.map((answer, position) => ({ ...answer, value: position ** 2 }));
  return { ...questionnaire, levels: questionnaire.scale, scale };
}

/** Expects the contribution of each child, or the reason why it is left out. */
function expectTraced(traced: readonly TracedChild[], expected: readonly (number | string | null)[]): void {
  expect(traced).toHaveLength(expected.length);
  for (const [index, { contribution, leftOut }] of traced.entries()) {
    const wanted = expected[index];
    if (typeof wanted === "number") expect(contribution).toBeCloseTo(wanted, 12);
    else expect(contribution).toBeNull();
    expect(leftOut).toBe(typeof wanted === "number" ? null : wanted);
  }
}

describe("the worked example", () => {
  const scorecard = score(workedExample, workedAssessment);

  it.each<{ name: string; node: string; metric: MeanMetric; expected: readonly (number | string | null)[] }>([
    { name: "value of the whole", node: "overall", metric: "value", expected: [(2 * 4.1875) / 3, 1 / 3] },
    { name: "high, which includes open questions", node: "A1", metric: "high", expected: [2, 2.5] },
    { name: "value, which leaves it out", node: "A1", metric: "value", expected: [4, "unanswered"] },
    { name: "a node that does not apply", node: "B1", metric: "coverage", expected: ["not-applicable", 1] },
    { name: "a missing target", node: "overall", metric: "target", expected: ["no-target", "no-target"] },
  ])("$name", ({ node, metric, expected }) => {
    expectTraced(traceMean(scorecard, node, metric), expected);
  });

  it("with weights 1 : 2 for the least and 4 : 0.5 for the greatest value", () => {
    const { min, max } = traceSensitivity(scorecard, "overall");
    expect(min.map(({ factor }) => factor)).toEqual([0.5, 2]);
    expect(max.map(({ factor }) => factor)).toEqual([2, 0.5]);
    expect(sum(min.map(({ contribution }) => contribution))).toBeCloseTo(2.0625, 12);
    expect(sum(max.map(({ contribution }) => contribution))).toBeCloseTo(23 / 6, 4);
  });

  it("the path from the whole down to a question", () => {
    const way = traceShare(scorecard, "A2.heavy");
    expect(way.map(({ id, part }) => [id, part])).toEqual([
      ["A", 2 / 3],
      ["A2", 3 / 4],
      ["A2.heavy", 3 / 4],
    ]);
    expect(traceShare(scorecard, "overall")).toEqual([]);
    expect(traceShare(scorecard, "B1.not-applicable")).toEqual([]);
  });

  it("counts open siblings on the path, and not those that do not apply", () => {
    expect(traceShare(scorecard, "A1.open").at(-1)).toEqual({ id: "A1.open", weight: 1, siblings: 2, part: 0.5 });
    expect(traceShare(scorecard, "B1.answered").at(-1)?.siblings).toBe(1);
  });

  it("has no sensitivity in open parts", () => {
    const { min, max } = traceSensitivity(scorecard, "A1");
    expect([min, max].map((stretched) => stretched.map(({ id }) => id))).toEqual([["A1.answered"], ["A1.answered"]]);
  });
});

describe("the reasons why a child contributes nothing to its parent", () => {
  /** Practices: "both" has an answer and a target, the others lack the part that they are named after. */
  const questionnaire = aQuestionnaire([
    anArea("area", [
      aPractice("both", [aQuestion("q1", { editions: ["quick"] })]),
      aPractice("no-answer", [aQuestion("q2", { editions: ["quick"] })]),
      aPractice("no-target", [aQuestion("q3", { editions: ["quick"] })]),
      aPractice("neither", [aQuestion("q4", { editions: ["quick"] })]),
      aPractice("no-use", [aQuestion("q5", { editions: ["quick"] })]),
      aPractice("no-use-no-target", [aQuestion("q6", { editions: ["quick"] })]),
      aPractice("no-edition", [aQuestion("q7")]),
    ]),
  ]);
  const no = { notApplicable: "No." };
  const scorecard = score(
    questionnaire,
    anAssessment(
      { q1: { level: 2 }, q3: { level: 3, evidence: "verified" }, q5: no, q6: no },
      { edition: "quick", targets: { both: 5, "no-answer": 3, "no-use": 4 } },
    ),
  );
  const gone = ["not-applicable", "not-applicable", "not-in-edition"];

  it.each<{ metric: MeanMetric; expected: readonly (number | string)[] }>([
    { metric: "value", expected: [1, "unanswered", 1.5, "unanswered", ...gone] },
    { metric: "low", expected: [0.5, 0, 0.75, 0, ...gone] },
    { metric: "coverage", expected: [0.25, 0, 0.25, 0, ...gone] },
    { metric: "verified", expected: [0, "unanswered", 0.5, "unanswered", ...gone] },
    { metric: "target", expected: [2.5, 1.5, "no-target", "no-target", ...gone] },
    { metric: "gap", expected: [3, "unanswered", "no-target", "no-target", ...gone] },
  ])("$metric", ({ metric, expected }) => expectTraced(traceMean(scorecard, "area", metric), expected));
});

describe("combined questions", () => {
  const cites = (...items: string[]) => ({ references: items.map((item) => ({ framework: "law", item })) });
  const facets = ["trust", "care", "untouched"].map((id) => ({ id, title: id, summary: id }));
  const questionnaire = aQuestionnaire(
    [
      anArea("first", [
        aPractice("one", [
          aQuestion("q1", { ...cites("Art. 2"), facets: ["values:trust"] }),
          aQuestion("q2", { ...cites("Art. 2"), facets: ["values:trust", "values:care"] }),
        ]),
      ]),
      anArea("second", [aPractice("two", [aQuestion("q3", { ...cites("Art. 2"), facets: ["values:trust"] })])]),
      anArea("third", [aPractice("three", [aQuestion("q4", { ...cites("Art. 2"), facets: ["values:trust"] })])]),
    ],
    {
      lenses: [
        { id: "others", title: "Others", facets },
        { id: "values", title: "Values", facets },
      ],
      frameworks: [
        {
          id: "law",
          title: "The law",
          version: "1",
          publisher: "The state",
          items: ["Art. 1", "Art. 2"].map((id) => ({ id, title: id })),
        },
      ],
    },
  );
  const assessment = anAssessment(
    { q1: { level: 4 }, q3: { level: 1 }, q4: { notApplicable: "No." } },
    { targets: { one: 3, three: 5 } },
  );
  const scorecard = score(questionnaire, assessment);

  // The shares are ¼, ¼, ½ and none.
  it.each<{ metric: TracedMetric; expected: readonly (number | string)[] }>([
    { metric: "value", expected: [4 / 3, "unanswered", 2 / 3, "not-applicable"] },
    { metric: "low", expected: [1, 0, 0.5, "not-applicable"] },
    { metric: "high", expected: [1, 1.25, 0.5, "not-applicable"] },
    { metric: "coverage", expected: [0.25, 0, 0.5, "not-applicable"] },
    { metric: "target", expected: [1.5, 1.5, "no-target", "not-applicable"] },
  ])("$metric of a facet and of an item", ({ metric, expected }) => {
    const facet = tracePool(scorecard, "lenses", "values", "trust", metric) ?? [];
    expect(facet.map(({ id, weight }) => [id, weight])).toEqual([
      ["q1", 0.25],
      ["q2", 0.25],
      ["q3", 0.5],
      ["q4", 0],
    ]);
    expectTraced(facet, expected);
    expect(tracePool(scorecard, "frameworks", "law", "Art. 2", metric)).toEqual(facet);
  });

  it("are those of the topic", () => {
    expect(tracePool(scorecard, "lenses", "values", "care", "value")?.map(({ id }) => id)).toEqual(["q2"]);
    expect(tracePool(scorecard, "lenses", "values", "untouched", "value")).toEqual([]);
  });

  it.each([
    { name: "a missing lens", order: "lenses" as const, group: "gone", topic: "trust" },
    { name: "a missing facet", order: "lenses" as const, group: "values", topic: "gone" },
    { name: "an item that no question cites", order: "frameworks" as const, group: "law", topic: "Art. 1" },
  ])("are not there for $name", ({ order, group, topic }) => {
    expect(tracePool(scorecard, order, group, topic, "value")).toBeNull();
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

  it("starts at its base, is driven, limited to 1…5, and reduced by the applicable controls", () => {
    const traced = traceRisk(questionnaire, assessment, scorecard, "leak");
    expect(traced?.likelihood).toMatchObject({
      base: 3,
      drivers: [{ option: "use:wide", adds: 4 }],
      clamping: -2,
      inherent: 5,
    });
    expect(traced?.likelihood.controls).toMatchObject([
      { question: "half", level: 3, answered: true },
      { question: "open", level: 0, answered: false, decrease: 0 },
      { question: "out", level: null, answered: false, decrease: 0 },
    ]);
    // e = (3·3 + 1·0) ÷ (5·4) = 0.45; the fall is (5 − 1)·0.8·0.45.
    expect(traced?.likelihood.strength).toBeCloseTo(0.45, 12);
    expect(traced?.likelihood.controls[0]?.decrease).toBeCloseTo(1.44, 12);
    expect(traced?.likelihood.now).toBeCloseTo(3.56, 12);
    expect(traced?.impact).toMatchObject({
      base: 4,
      drivers: [],
      clamping: 0,
      inherent: 4,
      controls: [],
      now: 4,
      best: 4,
    });
  });

  it("that does not apply has no trace", () => {
    expect(traceRisk(questionnaire, assessment, scorecard, "another")).toBeNull();
  });
});

it("a step that is not in the plan has no trace", () => {
  const assessment = anAssessment({ "A2.light": { level: 2 } }, { targets: { A2: 3 } });
  expect(traceStep(workedExample, assessment, { question: "A2.light", level: 3 })).toMatchObject({
    position: 1,
    count: 1,
  });
  expect(traceStep(workedExample, assessment, { question: "A2.light", level: 4 })).toBeNull();
  expect(traceStep(workedExample, assessment, { question: "A2.heavy", level: 3 })).toBeNull();
});

describe("a gap", () => {
  const given = { "A1.answered": { level: 4 }, "B1.not-applicable": { notApplicable: "No." } };

  it.each<{ name: string; targets: Record<string, number>; node: string; expected: readonly (number | string)[] }>([
    {
      name: "is null if answers and targets are in different practices",
      targets: { A2: 3 },
      node: "overall",
      expected: ["apart", "no-target"],
    },
    {
      name: "lacks the target here and the answer there",
      targets: { A2: 3 },
      node: "A",
      expected: ["no-target", "unanswered"],
    },
    { name: "exists if one practice has both", targets: { A1: 5 }, node: "overall", expected: [1, "no-target"] },
    { name: "waits for an answer", targets: { A1: 5, B1: 3 }, node: "overall", expected: [1, "unanswered"] },
  ])("$name", ({ targets, node, expected }) => {
    const scorecard = score(workedExample, anAssessment(given, { targets }));
    expectTraced(traceMean(scorecard, node, "gap"), expected);
  });
});

describe("in any assessment", () => {
  it("a gap is left out for the reason that the child itself shows", () => {
    fc.assert(
      fc.property(anyCase, ([questionnaire, assessment]) => {
        const scorecard = score(questionnaire, assessment);
        for (const id of ["overall", ...questionnaire.areas.map((area) => area.id)]) {
          if (scorecard.nodes[id] === undefined) continue;
          for (const { id: child, leftOut } of traceMean(scorecard, id, "gap")) {
            const { target = null, value = null } = scorecard.nodes[child] ?? {};
            if (leftOut === "no-target") expect(target).toBeNull();
            if (leftOut === "apart") expect([target, value]).not.toContain(null);
            if (leftOut === "unanswered") expect([target === null, value]).toEqual([false, null]);
          }
        }
      }),
    );
  });

  it("the scenarios' falls are the reduction, and a step's are its gain in risk", () => {
    fc.assert(
      fc.property(anyCase, ([questionnaire, assessment]) => {
        const scorecard = score(questionnaire, assessment);
        const inherent = sum(scorecard.risks.map((risk) => risk.inherent));
        const residual = sum(scorecard.risks.map((risk) => risk.residual));
        const reduction = sum(traceReduction(scorecard).map(({ contribution }) => contribution));
        expect(reduction).toBeCloseTo(inherent === 0 ? 0 : 1 - residual / inherent, 9);
        const { steps, focus } = arrangePlan(questionnaire, assessment);
        for (const [index, step] of steps.slice(0, 4).entries()) {
          const traced = traceStep(questionnaire, assessment, step);
          const scenarios = traced?.scenarios ?? [];
          expect(sum(scenarios.map(({ contribution }) => contribution))).toBeCloseTo(step.riskGain, 9);
          expect(scenarios.every(({ before, after }) => after < before)).toBe(true);
          expect(traced).toMatchObject({ step, position: index + 1, count: steps.length, focus });
        }
      }),
      { numRuns: 40 },
    );
  });

  it("the factors of the path multiply to a node's share, and the weights at an extreme give the extreme", () => {
    fc.assert(
      fc.property(anyCase, ([questionnaire, assessment]) => {
        const scorecard = score(questionnaire, assessment);
        for (const [id, { share, sensitivity }] of Object.entries(scorecard.nodes)) {
          if (share !== null) expect(product(traceShare(scorecard, id).map(({ part }) => part))).toBeCloseTo(share, 9);
          if (sensitivity === null) continue;
          const { min, max } = traceSensitivity(scorecard, id);
          expect(sum(min.map(({ contribution }) => contribution))).toBeCloseTo(sensitivity.min, 9);
          expect(sum(max.map(({ contribution }) => contribution))).toBeCloseTo(sensitivity.max, 9);
        }
      }),
    );
  });

  it.each([
    { values: "positions", withValues: (questionnaire: Questionnaire) => questionnaire },
    { values: "own values", withValues: withUnevenValues },
  ])("decreases lead from the base to the residual rating, if answers count by $values", ({ withValues }) => {
    fc.assert(
      fc.property(anyCase, ([even, assessment]) => {
        const questionnaire = withValues(even);
        const scorecard = score(questionnaire, assessment);
        for (const risk of scorecard.risks) {
          const traced = traceRisk(questionnaire, assessment, scorecard, risk.id);
          for (const side of ["likelihood", "impact"] as const) {
            const found = traced?.[side];
            if (found === undefined) throw new Error(`${risk.id} has no ${side}`);
            const driven = found.base + sum(found.drivers.map(({ adds }) => adds)) + found.clamping;
            expect(driven + (found.overridden ?? 0)).toBeCloseTo(found.inherent, 9);
            expect(found.overridden === null).toBe(risk[`${side}Override`] === null);
            expect(found.inherent - sum(found.controls.map(({ decrease }) => decrease))).toBeCloseTo(risk[side], 9);
          }
        }
      }),
      { numRuns: 100 },
    );
  });
});
