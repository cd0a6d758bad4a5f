import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Assessment } from "#assessment/schema.ts";
import { outlineOf } from "#questionnaire/outline.ts";
import type { Questionnaire } from "#questionnaire/schema.ts";
import { buildComparison } from "#report/comparison/buildComparison.ts";
import type { Comparison, StateToCompare } from "#report/comparison/comparison.ts";
import { listStates } from "#report/comparison/listStates.ts";
import { anyAssessmentOf } from "../../fixtures/anyAssessmentOf.ts";
import { anyQuestionnaire } from "../../fixtures/anyQuestionnaire.ts";
import { domainsModel, practicesModel } from "../../fixtures/otherModels.ts";
import { answers, aSnapshot, formatter, three } from "../../fixtures/threeAreas.ts";
import { anArea, anAssessment, aPractice, aQuestion } from "../../fixtures/workedExample.ts";

function aState(assessment: Assessment, key: string, questionnaire: Questionnaire = three): StateToCompare {
  return { key, name: key, date: assessment.updatedAt, answered: questionnaire.version, questionnaire, assessment };
}

function compared(...states: readonly StateToCompare[]): Comparison {
  const built = buildComparison(states, formatter);
  if (!built.ok) throw new Error(built.error.kind);
  return built.value;
}

const low = anAssessment(answers({ level: 1 }, { level: 2 }, { level: 3 }));
const high = anAssessment(answers({ level: 4 }, { level: 2 }, { unknown: true }));

/** The mean of answers by hand: each question, practice and area counts by its weight; null where nothing is answered. */
function meanByHand(questionnaire: Questionnaire, assessment: Assessment, area: string): number | null {
  const mean = (parts: readonly { readonly weight: number; readonly value: number | null }[]) => {
    const rated = parts.flatMap(({ weight, value }) => (value === null ? [] : [{ weight, value }]));
    const weight = rated.reduce((sum, part) => sum + part.weight, 0);
    return weight === 0 ? null : rated.reduce((sum, part) => sum + part.weight * part.value, 0) / weight;
  };
  const found = questionnaire.areas.find(({ id }) => id === area);
  return mean(
    (found?.practices ?? []).map(({ weight, questions }) => ({
      weight,
      value: mean(
        questions
          .filter(({ editions }) => editions.includes(assessment.edition))
          .map((question) => ({
            weight: question.weight,
            value: Object.hasOwn(assessment.answers, question.id)
              ? (assessment.answers[question.id]?.level ?? null)
              : null,
          })),
      ),
    })),
  );
}

describe("compared states", () => {
  it("have the values of a second, simple computation, and differ by what is shown", () => {
    const anyPair = anyQuestionnaire.chain((questionnaire) =>
      fc.tuple(fc.constant(questionnaire), fc.array(anyAssessmentOf(questionnaire), { minLength: 2, maxLength: 6 })),
    );
    fc.assert(
      fc.property(anyPair, ([questionnaire, assessments]) => {
        const { nodes } = compared(...assessments.map((one, index) => aState(one, `${index}`, questionnaire)));
        for (const { id, values, spread, spreadText } of nodes.filter(({ kind }) => kind === "area")) {
          for (const [index, { value }] of values.entries()) {
            const byHand = meanByHand(questionnaire, assessments[index] ?? anAssessment({}), id);
            if (byHand === null || value === null) expect(value).toBe(byHand);
            else expect(value).toBeCloseTo(byHand, 9);
          }
          const shown = values.flatMap(({ value, text }) => (value === null ? [] : [Number(text)]));
          if (shown.length < 2) expect(spread).toBeNull();
          else expect(Number(spreadText)).toBeCloseTo(Math.max(...shown) - Math.min(...shown), 9);
        }
      }),
    );
  });

  it("keep their order, and swapped they swap all that is said of them", () => {
    const [there, back] = [
      compared(aState(low, "a"), aState(high, "b")),
      compared(aState(high, "b"), aState(low, "a")),
    ];
    expect(back.states).toEqual(there.states.toReversed());
    expect(back.nodes.map(({ values }) => values)).toEqual(there.nodes.map(({ values }) => values.toReversed()));
    expect(there.finding).toBe(
      "The states are furthest apart in Area A: from 1.0 (a) to 4.0 (b), a difference of 3.0.",
    );
    expect(
      there.nodes.filter(({ kind }) => kind === "area").map(({ values }) => values.map(({ text }) => text)),
    ).toEqual([
      ["1.0", "4.0"],
      ["2.0", "2.0"],
      ["3.0", "not rated"],
    ]);
  });

  it.each([
    {
      name: "all areas that differ most",
      states: [aState(low, "a"), aState(anAssessment(answers({ level: 3 }, { level: 0 }, { level: 3 })), "b")],
      finding: "The states are furthest apart in Area A and Area B: each has a difference of 2.0.",
    },
    {
      name: "all states at the ends",
      states: [aState(low, "a"), aState(high, "b"), aState(low, "c")],
      finding: "The states are furthest apart in Area A: from 1.0 (a and c) to 4.0 (b), a difference of 3.0.",
    },
  ])("name $name", ({ states, finding }) => expect(compared(...states).finding).toBe(finding));

  it("say that nothing differs", () => {
    expect(compared(aState(low, "a"), aState(low, "b")).finding).toBe(
      "All commitments have the same values in these states.",
    );
    expect(compared(aState(anAssessment({}), "a"), aState(low, "b")).finding).toContain("Fewer than two");
  });
});

it("names maturity levels, not answers, where these differ", () => {
  const levels = [...(practicesModel.levels ?? []), { name: "Perfected", summary: "The practice is perfected." }];
  const model = { ...practicesModel, levels };
  const given = Object.fromEntries(outlineOf(model).questions.map(({ question }) => [question.id, { level: 3 }]));
  const best = anAssessment(given, { edition: "full" });
  const { max, states, radar } = compared(aState(best, "a", model), aState(best, "b", model));
  expect(max).toBe(4);
  // Two areas make no radar.
  expect(radar).toBeNull();
  expect(states.map(({ text }) => text.level)).toEqual(["4, Perfected", "4, Perfected"]);
});

it("compares levels, not values, under a cumulative rule", () => {
  const all = outlineOf(domainsModel).questions.map(({ question }) => question.id);
  const of = (level: number) => anAssessment(Object.fromEntries(all.map((id) => [id, { level }])), { edition: "full" });
  const weighted = { ...of(3), priorities: { [domainsModel.areas[0]?.id ?? ""]: 2 } };
  const { byLevel, states, nodes, notes, finding } = compared(
    aState(of(0), "a", domainsModel),
    aState(weighted, "b", domainsModel),
  );
  expect(byLevel).toBe(true);
  expect(states.map(({ value, level }) => value === level)).toEqual([true, true]);
  for (const { values, spreadText } of nodes) {
    expect(values.map(({ text, level }) => text === `${level}`)).toEqual([true, true]);
    expect(spreadText).toMatch(/^\d$/);
  }
  expect(finding).toMatch(/a difference of \d\.$/);
  // Weights change no level.
  expect(notes).toEqual([]);
  expect(compared(aState(of(0), "a", domainsModel), aState(of(0), "b", domainsModel)).finding).toContain("same levels");
});

describe("versions of a questionnaire", () => {
  const later: Questionnaire = {
    ...three,
    version: "2.0.0",
    areas: [...three.areas.slice(0, 2), anArea("D", [aPractice("D1", [aQuestion("D1.q")])])],
  };
  const asked = { ...anAssessment({ "A1.q": { level: 5 }, "D1.q": { level: 2 } }) };

  it("are joined by id, and what one does not ask is said so", () => {
    const { nodes, notes } = compared(aState(low, "Then"), aState(asked, "Now", later));
    expect(
      nodes.filter(({ kind }) => kind === "area").map(({ id, values }) => [id, ...values.map(({ text }) => text)]),
    ).toEqual([
      ["A", "1.0", "5.0"],
      ["B", "2.0", "not rated"],
      ["C", "3.0", "not asked"],
      ["D", "not asked", "2.0"],
    ]);
    expect(notes[0]).toBe(
      "They answer different versions of the questionnaire. 1.0.0: Then; 2.0.0: Now. What has the same id is compared; 2 questions are not in all versions.",
    );
  });

  it("and of weights it is said that they differ", () => {
    const weighted = { ...low, priorities: { A: 2 } };
    expect(compared(aState(low, "a"), aState(weighted, "b")).notes).toContainEqual(expect.stringContaining("weights"));
    expect(compared(aState(low, "a"), aState({ ...low, priorities: { A: 1 } }, "b")).notes).toEqual([]);
  });
});

it.each([
  { name: "one state", states: [aState(low, "a")], kind: "tooFew" },
  { name: "seven states", states: [..."abcdefg"].map((key) => aState(low, key)), kind: "tooMany" },
  {
    name: "two questionnaires",
    states: [aState(low, "a"), aState(high, "b", { ...three, id: "other", title: "Other" })],
    kind: "otherQuestionnaires",
  },
])("$name: refused as $kind", ({ states, kind }) => {
  const built = buildComparison(states, formatter);
  expect(built.ok ? null : built.error.kind).toBe(kind);
});

describe("the names of states", () => {
  const chosen = (assessment: Assessment, name: string, snapshot: ReturnType<typeof aSnapshot> | null = null) => ({
    key: name,
    name,
    assessment,
    questionnaire: three,
    snapshot,
  });
  const snapshot = aSnapshot(low.answers);

  it.each([
    {
      name: "of one assessment they are those of its snapshots",
      states: [chosen(high, "Acme", snapshot), chosen(high, "Acme")],
      names: ["March 2026", "Today"],
    },
    {
      name: "of several they are those of the assessments",
      states: [chosen(high, "Acme", snapshot), chosen(low, "Brook")],
      names: ["Acme, March 2026", "Brook"],
    },
    {
      name: "of one name they have their dates, and of one day a number",
      states: [chosen({ ...high }, "Acme"), chosen({ ...low }, "Acme")],
      names: ["Acme, January 31, 2026", "Acme, January 31, 2026 2"],
    },
  ])("$name", ({ states, names }) => {
    expect(listStates(states, formatter).map(({ name }) => name)).toEqual(names);
  });

  it("the answers of a snapshot stand for its state", () => {
    const [then] = listStates([chosen(high, "Acme", snapshot)], formatter);
    expect(then?.assessment.answers).toBe(snapshot.answers);
  });
});

it("has a radar of its areas with a text for each state", () => {
  const { radar, nodes } = compared(aState(low, "a"), aState(high, "b"));
  expect(radar?.alt).toMatch(/^Radar chart of 2 states on a scale from 0 to 5\. a: .*; b: /);
  const areas = nodes.filter(({ kind }) => kind === "area");
  expect(radar?.axes.map(({ texts }) => texts)).toEqual(areas.map(({ values }) => values.map(({ text }) => text)));
});
