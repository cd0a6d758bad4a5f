import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Answer, Assessment } from "#assessment/schema.ts";
import type { Area, Practice, Questionnaire } from "#questionnaire/schema.ts";
import { explain, type NodeScore, type Scorecard, score } from "#scoring/index.ts";
import { anyCase } from "../fixtures/anyAssessmentOf.ts";
import { questionsOf } from "../fixtures/anyQuestionnaire.ts";

/* Properties of every questionnaire and every assessment (scoring.md §§ 1–4). */

const CLOSE = 1e-9;

/** Checks a property on every node of any scorecard. */
function everyNode(law: (node: NodeScore, id: string, scorecard: Scorecard, questionnaire: Questionnaire) => void) {
  fc.assert(
    fc.property(anyCase, ([questionnaire, assessment]) => {
      const scorecard = score(questionnaire, assessment);
      for (const [id, node] of Object.entries(scorecard.nodes)) law(node, id, scorecard, questionnaire);
    }),
  );
}

function withAnswers(assessment: Assessment, answers: Record<string, Answer>): Assessment {
  return { ...assessment, answers: { ...assessment.answers, ...answers } };
}

/** Expects the same number, or none in both. */
function expectSame(actual: number | null | undefined, expected: number | null | undefined): void {
  if (typeof expected === "number") expect(actual).toBeCloseTo(expected, 8);
  else expect(actual).toBe(expected);
}

/** Expects the same numbers on the same nodes, in any order. */
function expectSameNodes(actual: Scorecard, expected: Scorecard): void {
  expect(Object.keys(actual.nodes).sort()).toEqual(Object.keys(expected.nodes).sort());
  for (const [id, node] of Object.entries(expected.nodes)) {
    const other = actual.nodes[id];
    for (const metric of ["value", "low", "high", "coverage", "level", "target", "gap", "share"] as const) {
      expectSame(other?.[metric], node[metric]);
    }
    expectSame(other?.sensitivity?.min, node.sensitivity?.min);
    expectSame(other?.sensitivity?.max, node.sensitivity?.max);
  }
}

describe("the numbers of a node", () => {
  it("keep their order: 0 ≤ low ≤ value ≤ high ≤ m", () => {
    everyNode(({ value, low, high, applicable }, _id, _scorecard, { scale }) => {
      expect([low === null, high === null]).toEqual([!applicable, !applicable]);
      expect(low ?? 0).toBeGreaterThanOrEqual(0);
      expect(high ?? 0).toBeLessThanOrEqual(scale.length - 1);
      expect(low ?? 0).toBeLessThanOrEqual((value ?? high ?? 0) + CLOSE);
      expect(value ?? low ?? 0).toBeLessThanOrEqual((high ?? 0) + CLOSE);
    });
  });

  it("are equal when coverage is 1, and only then", () => {
    everyNode(({ value, low, high, coverage }) => {
      expect(low === value && value === high).toBe(coverage === 1 || coverage === null);
    });
  });

  it("exist exactly where something is covered", () => {
    everyNode(({ value, coverage }) => expect(value !== null).toBe((coverage ?? 0) > 0));
  });

  it("have shares of evidence that add up to 1 if there is a value", () => {
    everyNode(({ value, evidence }) => {
      expect(evidence === null).toBe(value === null);
      if (evidence === null) return;
      expect(evidence.asserted + evidence.documented + evidence.verified).toBeCloseTo(1, 9);
      expect(Math.min(evidence.asserted, evidence.documented, evidence.verified)).toBeGreaterThanOrEqual(0);
    });
  });

  it("lie within their sensitivity, and that within the values of the children", () => {
    everyNode(({ value, sensitivity }, id, scorecard) => {
      if (sensitivity === null || value === null) return;
      const values = explain(scorecard, id).children.flatMap((child) => child.value ?? []);
      expect(sensitivity.min).toBeGreaterThanOrEqual(Math.min(...values));
      expect(sensitivity.max).toBeLessThanOrEqual(Math.max(...values));
      expect(sensitivity.min).toBeLessThanOrEqual(value);
      expect(sensitivity.max).toBeGreaterThanOrEqual(value);
    });
  });
});

describe("the level", () => {
  it("is the greatest that the value and every scored child allow", () => {
    everyNode(({ value, level }, id, scorecard, { scale, scoring }) => {
      if (value === null) return expect(level).toBeNull();
      const least = Math.min(
        ...explain(scorecard, id).children.map((child) => child.value ?? Number.POSITIVE_INFINITY),
      );
      const isAttained = (candidate: number) =>
        value >= candidate - CLOSE && (scoring.gate === null || least >= candidate - scoring.gate - CLOSE);
      const attained = scale.map((_, candidate) => candidate).filter(isAttained);
      expect(level).toBe(Math.max(...attained));
    });
  });

  it("is held back by a child exactly when it is under the whole part of the value", () => {
    everyNode(({ value, level, heldBackBy }) => {
      expect(heldBackBy.length > 0).toBe(level !== null && level < Math.floor((value ?? 0) + CLOSE));
    });
  });
});

describe("shares", () => {
  it("of the applicable questions add up to 1", () => {
    fc.assert(
      fc.property(anyCase, ([questionnaire, assessment]) => {
        const { nodes } = score(questionnaire, assessment);
        const shares = questionsOf(questionnaire).flatMap(({ id }) => nodes[id]?.share ?? []);
        if (nodes.overall?.applicable) expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
        else expect(shares).toEqual([]);
      }),
    );
  });

  it("of the questions make the overall score: low is Σ g·level", () => {
    fc.assert(
      fc.property(anyCase, ([questionnaire, assessment]) => {
        const { nodes } = score(questionnaire, assessment);
        const sum = questionsOf(questionnaire).reduce((total, { id }) => {
          return total + (nodes[id]?.share ?? 0) * (nodes[id]?.value ?? 0);
        }, 0);
        expect(nodes.overall?.low ?? 0).toBeCloseTo(sum, 9);
      }),
    );
  });
});

describe("a gap", () => {
  it("is never negative and never offset by a surplus", () => {
    everyNode(({ target, value, gap }) => {
      if (gap === null) return;
      expect(gap).toBeGreaterThanOrEqual(0);
      expect([target, value]).not.toContain(null);
    });
  });
});

describe("an answer", () => {
  it("that is better never lowers a value, and worsens no other number", () => {
    const anyRaise = anyCase.chain(([questionnaire, assessment]) =>
      fc.tuple(fc.constant(questionnaire), fc.constant(assessment), fc.constantFrom(...questionsOf(questionnaire))),
    );
    fc.assert(
      fc.property(anyRaise, ([questionnaire, assessment, question]) => {
        const level = assessment.answers[question.id]?.level;
        if (level === undefined || level >= questionnaire.scale.length - 1) return;
        const before = score(questionnaire, assessment);
        const after = score(questionnaire, withAnswers(assessment, { [question.id]: { level: level + 1 } }));
        for (const [id, node] of Object.entries(before.nodes)) {
          for (const metric of ["value", "low", "high", "level"] as const) {
            expect(after.nodes[id]?.[metric] ?? 0).toBeGreaterThanOrEqual((node[metric] ?? 0) - CLOSE);
          }
        }
      }),
    );
  });

  it("to an open question gives a value between low and high, on every node", () => {
    const anyCompletion = anyCase.chain(([questionnaire, assessment]) =>
      fc.tuple(
        fc.constant(questionnaire),
        fc.constant(assessment),
        fc.array(fc.integer({ min: 0, max: questionnaire.scale.length - 1 }), { minLength: 27, maxLength: 27 }),
      ),
    );
    fc.assert(
      fc.property(anyCompletion, ([questionnaire, assessment, levels]) => {
        const before = score(questionnaire, assessment);
        const open = questionsOf(questionnaire).filter(({ id }) => before.nodes[id]?.coverage === 0);
        const completed = Object.fromEntries(open.map(({ id }, index) => [id, { level: levels[index] ?? 0 }]));
        const after = score(questionnaire, withAnswers(assessment, completed));
        for (const [id, { low, high }] of Object.entries(before.nodes)) {
          const value = after.nodes[id]?.value ?? null;
          expect(value === null).toBe(low === null);
          expect(value ?? 0).toBeGreaterThanOrEqual((low ?? 0) - CLOSE);
          expect(value ?? 0).toBeLessThanOrEqual((high ?? 0) + CLOSE);
        }
      }),
    );
  });
});

describe("nothing changes", () => {
  it("when all weights among siblings are scaled by one factor", () => {
    const anyFactors = fc.tuple(anyFactor(), anyFactor(), anyFactor());
    fc.assert(
      fc.property(anyCase, anyFactors, ([questionnaire, assessment], [areas, practices, questions]) => {
        const scaled = mapTree(questionnaire, {
          area: (area) => ({ ...area, weight: area.weight * areas }),
          practice: (practice) => ({ ...practice, weight: practice.weight * practices }),
          questions: (all) => all.map((question) => ({ ...question, weight: question.weight * questions })),
        });
        expectSameNodes(score(scaled, assessment), score(questionnaire, assessment));
      }),
    );
  });

  it("when siblings are reordered", () => {
    fc.assert(
      fc.property(anyCase, ([questionnaire, assessment]) => {
        const turned = mapTree(questionnaire, {
          area: (area) => ({ ...area, practices: area.practices.toReversed() }),
          practice: (practice) => practice,
          questions: (all) => all.toReversed(),
        });
        const reordered = { ...turned, areas: turned.areas.toReversed() };
        expectSameNodes(score(reordered, assessment), score(questionnaire, assessment));
      }),
    );
  });

  it("whether an area is not applicable as a whole or missing", () => {
    fc.assert(
      fc.property(anyCase, ([questionnaire, assessment]) => {
        const [first, ...others] = questionnaire.areas;
        if (first === undefined || others.length === 0) return;
        const none = questionsOf({ areas: [first] }).map(({ id }) => [id, { notApplicable: "Not us." }]);
        const marked = score(questionnaire, withAnswers(assessment, Object.fromEntries(none)));
        const without = score({ ...questionnaire, areas: others }, assessment);
        expectSameNodes({ ...marked, nodes: pick(marked.nodes, Object.keys(without.nodes)) }, without);
      }),
    );
  });

  it("in the input, and the result is new each time", () => {
    fc.assert(
      fc.property(anyCase, ([questionnaire, assessment]) => {
        const before = structuredClone([questionnaire, assessment]);
        const once = score(questionnaire, assessment);
        expect(score(questionnaire, assessment)).toEqual(once);
        expect([questionnaire, assessment]).toEqual(before);
      }),
    );
  });
});

function anyFactor() {
  return fc.double({ min: 1e-3, max: 1e3, noNaN: true });
}

type Change = {
  readonly area: (area: Area) => Area;
  readonly practice: (practice: Practice) => Practice;
  readonly questions: (questions: Practice["questions"]) => Practice["questions"];
};

function mapTree(questionnaire: Questionnaire, { area, practice, questions }: Change): Questionnaire {
  const mapPractice = (given: Practice) => practice({ ...given, questions: questions(given.questions) });
  const areas = questionnaire.areas.map((given) => area({ ...given, practices: given.practices.map(mapPractice) }));
  return { ...questionnaire, areas };
}

function pick<Value>(record: Readonly<Record<string, Value>>, ids: readonly string[]): Record<string, Value> {
  return Object.fromEntries(Object.entries(record).filter(([id]) => ids.includes(id)));
}
