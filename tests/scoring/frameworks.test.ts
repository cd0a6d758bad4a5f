import { describe, expect, it } from "vitest";
import { score } from "#scoring/index.ts";
import { anArea, anAssessment, aPractice, aQuestion, aQuestionnaire } from "../fixtures/workedExample.ts";

const cites = (...items: string[]) => ({ references: items.map((item) => ({ framework: "law", item })) });
const questionnaire = aQuestionnaire(
  [
    anArea("first", [aPractice("one", [aQuestion("q1", cites("Art. 1", "__proto__"))])]),
    anArea("second", [aPractice("two", [aQuestion("q2", cites("Art. 1", "Art. 2"))])]),
  ],
  {
    frameworks: [
      {
        id: "law",
        title: "The law",
        version: "1",
        publisher: "The state",
        items: ["Art. 1", "Art. 2", "Art. 3", "__proto__"].map((id) => ({ id, title: id })),
      },
    ],
  },
);

describe("an item over two questions", () => {
  const bothTargets = { one: 4, two: 2 };
  it.each([
    { name: "unknown without an answer", answers: {}, targets: bothTargets, status: "unknown" },
    { name: "unknown without a target", answers: { q1: { level: 5 } }, targets: {}, status: "unknown" },
    { name: "below the mean of their targets", answers: { q1: { level: 2 } }, targets: bothTargets, status: "below" },
    { name: "met at the mean", answers: { q1: { level: 3 }, q2: { level: 3 } }, targets: bothTargets, status: "met" },
    { name: "one target is enough", answers: { q2: { level: 3 } }, targets: { one: 4 }, status: "below" },
    {
      name: "a question that is not applicable sets no target",
      answers: { q1: { notApplicable: "No." }, q2: { level: 2 } },
      targets: bothTargets,
      status: "met",
    },
  ])("$name", ({ answers, targets, status }) => {
    const { frameworks } = score(questionnaire, anAssessment(answers, { targets }));
    expect(frameworks.law?.["Art. 1"]?.status).toBe(status);
  });
});

it.each([
  { name: "the one with the high target", priorities: { first: 3 }, status: "below" },
  { name: "the one with the low target", priorities: { second: 3 }, status: "met" },
])("weighs the targets by the questions' shares: $name", ({ priorities, status }) => {
  // Together their target is (3·5 + 1) ÷ 4 = 4 or (5 + 3·1) ÷ 4 = 2; unweighted it would be 3.
  const assessment = anAssessment({ q1: { level: 3 }, q2: { level: 3 } }, { targets: { one: 5, two: 1 }, priorities });
  expect(score(questionnaire, assessment).frameworks.law?.["Art. 1"]?.status).toBe(status);
});

it("omits the items that no applicable question cites", () => {
  const { frameworks } = score(questionnaire, anAssessment({ q1: { level: 3 }, q2: { notApplicable: "No." } }));
  expect(Object.keys(frameworks.law ?? {})).toEqual(["Art. 1", "__proto__"]);
});

it("treats an item named like an inherited property as any other", () => {
  const { law } = score(questionnaire, anAssessment({ q1: { level: 3 } })).frameworks;
  expect(Object.getOwnPropertyDescriptor(law, "__proto__")?.value).toMatchObject({ value: 3, coverage: 1 });
});
