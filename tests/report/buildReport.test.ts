import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Answer } from "#assessment/schema.ts";
import { buildReport } from "#report/buildReport.ts";
import { createFormatter } from "#report/formatter.ts";
import english from "#report/messages/en.json";
import type { Report } from "#report/report.ts";
import { anyAssessmentOf } from "../fixtures/anyAssessmentOf.ts";
import { anyQuestionnaire } from "../fixtures/anyQuestionnaire.ts";
import {
  anArea,
  anAssessment,
  aPractice,
  aQuestion,
  aQuestionnaire,
  workedAssessment,
  workedExample,
} from "../fixtures/workedExample.ts";

const formatter = createFormatter("en", english);
const build = (questionnaire = workedExample, assessment = workedAssessment) =>
  buildReport(questionnaire, assessment, formatter, "2026-11-23");
const headline = (report: Report) => report.headline.map((run) => run.text).join("");

/** Three areas of one practice with one question each. */
const three = aQuestionnaire(
  ["A", "B", "C"].map((id) => anArea(id, [aPractice(`${id}1`, [aQuestion(`${id}1.q`)])])),
  { targets: [{ id: "goal", title: "Goal", description: "The goal.", levels: { A: 3, B: 3, C: 3 } }] },
);
const levels = (a: Answer, b: Answer, c: Answer) => ({ "A1.q": a, "B1.q": b, "C1.q": c });

describe("headline", () => {
  const notApplicable = { notApplicable: "No AI." };
  it.each([
    { name: "nothing answered", answers: {}, says: "Not rated yet: no question is answered." },
    {
      name: "only don't know",
      answers: levels({ unknown: true }, { unknown: true }, { unknown: true }),
      says: "Not rated yet: no question is answered.",
    },
    {
      name: "nothing applies",
      answers: levels(notApplicable, notApplicable, notApplicable),
      says: "Nothing to rate: every question was marked not applicable.",
    },
    {
      name: "complete",
      answers: levels({ level: 3 }, { level: 3 }, { level: 3 }),
      says: "Level 3, Level 3. 3.0 of 5, with every question answered.",
    },
    {
      name: "one missing is singular",
      answers: levels({ level: 3 }, { level: 3 }, {}),
      says: "Level 3, Level 3. 3.0 of 5, between 2.0 and 3.7 while 1 answer is missing.",
    },
    {
      name: "several missing are plural",
      answers: levels({ level: 3 }, { unknown: true }, {}),
      says: "Level 3, Level 3. 3.0 of 5, between 1.0 and 4.3 while 2 answers are missing.",
    },
  ])("$name", ({ answers, says }) => expect(headline(build(three, anAssessment(answers)))).toBe(says));
});

/** Returns the sentences as text. */
const lead = (report: Report) => report.lead.map((runs) => runs.map(({ text }) => text).join(""));

describe("lead", () => {
  it("states the certainty of the value", () => {
    expect(lead(build())).toEqual([
      "4 of 5 questions are answered.",
      "1 question does not apply.",
      "No answer has an evidence grade.",
      "Sensitivity to weights: 2.1 to 3.8 if weights of the areas are halved or doubled.",
    ]);
  });

  it("says that an assessment with few answers is provisional, but not before the first answer", () => {
    const provisional = "This is provisional: less than 80% is answered, by weight.";
    expect(lead(build(three, anAssessment(levels({ level: 1 }, {}, {}))))).toContain(provisional);
    expect(lead(build(three, anAssessment({})))).toEqual(["0 of 3 questions are answered."]);
  });

  it("distinguishes a target that is met from one that is missed", () => {
    const at = (level: number) =>
      lead(build(three, anAssessment(levels({ level }, { level }, { level }), { target: "goal" })));
    expect(at(2)).toContain(
      "The target, Goal, asks for 3.0, 1.0 more than the value; 3 of 3 practices are below target.",
    );
    expect(at(4)).toContain("The target, Goal, asks for 3.0, and every part of it is met.");
  });
});

describe("strengths and gaps", () => {
  const report = (answers: Record<string, Answer>, target?: string) =>
    build(three, anAssessment(answers, target === undefined ? {} : { target }));

  it("never calls a low value a strength", () => {
    const { strengths } = report(levels({ level: 1 }, { level: 0 }, { level: 0 }));
    expect(strengths.items).toEqual([]);
    expect(strengths.note).toBe("Nothing stands out as a strength yet.");
  });

  it("never lists a practice both as strength and as gap", () => {
    const { strengths, gaps } = report(levels({ level: 2 }, { level: 4 }, { level: 2 }), "goal");
    expect(strengths.items.map(({ id }) => id)).toEqual(["B1"]);
    expect(gaps.items.map(({ id }) => id)).toEqual(["A1", "C1"]);
    expect(gaps.items[0]?.against).toBe("of target 3");
  });

  it("shows the lowest values if there is no target, and says so", () => {
    const { gaps } = report(levels({ level: 1 }, { level: 4 }, { level: 3 }));
    expect(gaps.items.map(({ id }) => id)).toEqual(["A1"]);
    expect(gaps.note).toBe("No target is set, so the lowest values are shown.");
  });

  it("says so if there is a target, but none for the answered parts", () => {
    const given = anAssessment({ "A1.q": { level: 1 }, "B1.q": { level: 4 } }, { targets: { C1: 3 } });
    const { gaps, lead, areas } = build(three, given);
    expect(gaps.note).toBe("What is answered so far has no target, so the lowest values are shown.");
    expect(lead.map((runs) => runs.map(({ text }) => text).join(""))).toContain(
      "The target, own choice, asks for 3.0, but what is answered so far has none: there is nothing to compare yet.",
    );
    expect(areas.map(({ text }) => text.gap)).toEqual(["nothing to compare", "nothing to compare", "not rated"]);
  });

  it("has no gap when everything is equal and no target is set", () => {
    const { gaps } = report(levels({ level: 3 }, { level: 3 }, { level: 3 }));
    expect(gaps.items).toEqual([]);
  });

  it("quotes the question next to a short statement", () => {
    const { gaps } = report(levels({ level: 1 }, { level: 4 }, { level: 4 }), "goal");
    expect(gaps.items[0]?.sentence).toBe("“What about A1.q?”: Level 1.");
  });
});

describe("the obstacles to the next level", () => {
  it("names the area below the gate", () => {
    const { next } = build();
    expect(next.title).toBe("What it takes to reach level 3");
    expect(next.note).toBe("Level 3 asks for 3.0 or more overall, and for 2.0 in each area. One area is below 2.0.");
    expect(next.items.map(({ id, against }) => [id, against])).toEqual([["B", "needs 2.0"]]);
  });

  it("has no next level at the top", () => {
    const top = { level: 5 };
    expect(build(three, anAssessment(levels(top, top, top))).next).toEqual({
      title: "The highest level is reached",
      note: "There is no level above 5, Level 5.",
      items: [],
    });
  });
});

describe("comparison with the last snapshot", () => {
  const snapshot = {
    id: "s",
    takenAt: "2026-03-16T09:00:00.000Z",
    label: "March 2026",
    exposure: {},
    answers: levels({ level: 1 }, { level: 2 }, {}),
  };
  const report = build(
    three,
    anAssessment(levels({ level: 3 }, { level: 2 }, { level: 1 }), { snapshots: [snapshot] }),
  );

  it("shows the change since then, and nothing where there was no value", () => {
    expect(report.areas.map((area) => area.text.change)).toEqual(["+2.0", "0.0", ""]);
    expect(report.since).toBe("March 2026");
  });
});

it("omits parts outside the edition", () => {
  const mixed = aQuestionnaire([
    anArea("A", [aPractice("A1", [aQuestion("A1.in"), aQuestion("A1.out", { editions: ["other"] })])]),
    anArea("B", [aPractice("B1", [aQuestion("B1.out", { editions: ["other"] })])]),
  ]);
  const report = build(mixed, anAssessment({ "B1.out": { level: 5 } }));
  expect(report.areas.map(({ id }) => id)).toEqual(["A"]);
  expect(report.counts.questions).toBe(1);
});

it("contains only words and whole numbers, whatever the answers", () => {
  const both = anyQuestionnaire.chain((questionnaire) =>
    anyAssessmentOf(questionnaire).map((assessment) => ({ questionnaire, assessment })),
  );
  fc.assert(
    fc.property(both, ({ questionnaire, assessment }) => {
      const report = build(questionnaire, assessment);
      expect(JSON.stringify(report)).not.toMatch(/NaN|Infinity|undefined|"-0/);
      const { answered, unknown, open, notApplicable, questions } = report.counts;
      expect(answered + unknown + open + notApplicable).toBe(questions);
    }),
  );
});
