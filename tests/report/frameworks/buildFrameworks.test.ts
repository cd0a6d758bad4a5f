import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Answer, Assessment } from "#assessment/schema.ts";
import { createFormatter } from "#report/formatter.ts";
import { buildFrameworks } from "#report/frameworks/buildFrameworks.ts";
import english from "#report/messages/en.json";
import { createReportContext } from "#report/reportContext.ts";
import { textOf } from "#report/runs.ts";
import { anyCase } from "../../fixtures/anyAssessmentOf.ts";
import { anArea, anAssessment, aPractice, aQuestion, aQuestionnaire } from "../../fixtures/workedExample.ts";

const formatter = createFormatter("en", english);
const cites = (...items: string[]) => ({ references: items.map((item) => ({ framework: "law", item })) });

/** Art. 1 is cited by two questions, Art. 2 by one of them, Art. 3 by none. */
const questionnaire = aQuestionnaire(
  [anArea("A", [aPractice("A1", [aQuestion("one", cites("Art. 1")), aQuestion("two", cites("Art. 1", "Art. 2"))])])],
  {
    targets: [{ id: "goal", title: "Goal", description: "The goal.", levels: { A: 3 } }],
    frameworks: [
      {
        id: "law",
        title: "The law",
        version: "2024",
        publisher: "The state",
        source: "Law gazette",
        items: ["Art. 1", "Art. 2", "Art. 3"].map((id) => ({ id, title: `Title of ${id}` })),
      },
      { id: "unused", title: "Unused", version: "1", publisher: "Nobody", items: [{ id: "1", title: "One" }] },
    ],
  },
);

function build(answers: Record<string, Answer>, rest: Partial<Assessment> = { target: "goal" }) {
  return buildFrameworks(createReportContext(questionnaire, anAssessment(answers, rest), formatter));
}

describe("a framework", () => {
  it("is listed if an applicable question cites it, with its source and the cited items", () => {
    const { list, statement } = build({});
    expect(statement).toMatch(/not a statement of conformity/);
    expect(list.map(({ id, source, licence, uncited }) => ({ id, source, licence, uncited }))).toEqual([
      { id: "law", source: "Law gazette", licence: "", uncited: 1 },
    ]);
    expect(list[0]?.items.map(({ id, questions }) => [id, questions])).toEqual([
      ["Art. 1", ["one", "two"]],
      ["Art. 2", ["two"]],
    ]);
  });

  it("loses an item with its last applicable question", () => {
    const { list } = build({ two: { notApplicable: "No." } });
    expect(list[0]?.items.map(({ id, questions }) => [id, questions])).toEqual([["Art. 1", ["one"]]]);
    expect(build({ one: { notApplicable: "No." }, two: { notApplicable: "No." } }).list).toEqual([]);
  });

  it.each([
    {
      name: "nothing answered",
      answers: {},
      rest: { target: "goal" },
      says: ["Not answered", "Not answered"],
      sentence: "None of the 2 items that questions relate to is rated yet.",
    },
    {
      name: "no target",
      answers: { one: { level: 5 }, two: { level: 5 } },
      rest: {},
      says: ["No target set", "No target set"],
      sentence:
        "Questions relate to 2 items. No target is set, so they show where you stand and not whether that is enough.",
    },
    {
      name: "one of each",
      answers: { one: { level: 5 }, two: { level: 2 } },
      rest: { target: "goal" },
      says: ["On target", "Below target"],
      sentence: "Of the 2 items that questions relate to, 1 is on target and 1 is below it.",
    },
    {
      name: "exactly on target",
      answers: { one: { level: 3 }, two: { level: 3 } },
      rest: { target: "goal" },
      says: ["On target", "On target"],
      sentence: "Of the 2 items that questions relate to, 2 are on target and none is below it.",
    },
  ])("summarises its items: $name", ({ answers, rest, says, sentence }) => {
    const [law] = build(answers, rest).list;
    expect(law?.items.map(({ text }) => text.status)).toEqual(says);
    expect(textOf(law?.sentence ?? [])).toBe(`${sentence} One further item is not covered by this assessment.`);
  });

  it.each([
    { name: "on target", one: { level: 3 }, says: "on target" },
    { name: "below it", one: { level: 2 }, says: "below its target" },
    { name: "not answered", one: { unknown: true } as const, says: "not rated yet" },
  ])("summarises its only item: $name", ({ one, says }) => {
    const [law] = build({ one, two: { notApplicable: "No." } }).list;
    expect(textOf(law?.sentence ?? [])).toBe(
      `The one item that questions relate to is ${says}. 2 further items are not covered by this assessment.`,
    );
  });
});

it("counts each item once, and its status follows from the shown value and target", () => {
  fc.assert(
    fc.property(anyCase, ([any, assessment]) => {
      const { list } = buildFrameworks(createReportContext(any, assessment, formatter));
      for (const { counts, items, uncited, id } of list) {
        expect(counts.met + counts.below + counts.unknown).toBe(items.length);
        expect(items.length + uncited).toBe(any.frameworks.find((framework) => framework.id === id)?.items.length);
        for (const { value, target, status, questions } of items) {
          expect(questions.length).toBeGreaterThan(0);
          if (value === null || target === null) expect(status).toBe("unknown");
          else if (Math.abs(value - target) > 1e-6) expect(status).toBe(value < target ? "below" : "met");
        }
      }
    }),
  );
});
