import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Assessment } from "#assessment/schema.ts";
import type { Questionnaire } from "#questionnaire/schema.ts";
import { buildReport } from "#report/buildReport.ts";
import { proposeDecisions } from "#report/decisions/proposeDecisions.ts";
import { anyCase } from "../../fixtures/anyAssessmentOf.ts";
import { answers, formatter, three } from "../../fixtures/threeAreas.ts";
import { anAssessment } from "../../fixtures/workedExample.ts";

const asked = (given: Assessment["answers"], rest: Partial<Assessment> = {}, questionnaire = three) =>
  proposeDecisions(buildReport(questionnaire, anAssessment(given, rest), formatter, "2026-11-23"), formatter).map(
    ({ text }) => text,
  );
const at = (a: number, b: number, c: number, evidence: "documented" | "verified" = "verified") =>
  answers({ level: a, evidence }, { level: b, evidence }, { level: c, evidence });
const goal = (items: NonNullable<Assessment["plan"]>["items"] = {}, capacities = [3, 6]) => ({
  target: "goal",
  plan: { focus: 0.5, capacities, items },
});
const next = "Set the date of the next assessment.";

/** A risk at its worst, reduced by the first question; the use of AI drives nothing. */
const risky: Questionnaire = {
  ...three,
  risks: [
    {
      id: "r",
      title: "It breaks",
      description: "It happens.",
      category: "Security",
      likelihood: 5,
      impact: 5,
      drivers: [],
      references: [],
      controls: [
        { question: "A1.q", on: "likelihood", weight: 1 },
        { question: "A1.q", on: "impact", weight: 1 },
      ],
    },
  ],
};
const exposure: Questionnaire["exposure"] = [
  { id: "use", prompt: "How?", why: "It matters.", choice: "one", options: [{ id: "some", label: "Somewhat" }] },
];

const cost = { daysPerPoint: 1.5, dayRate: 950, currency: "EUR" };

describe("the proposed decisions", () => {
  const none = { notApplicable: "No AI." };
  it.each([
    {
      name: "nothing answered",
      asks: asked({}),
      says: ["Name who answers the questions, and set the date of the first complete report."],
    },
    { name: "nothing applies", asks: asked(answers(none, none, none)), says: [] },
    {
      name: "nothing applies, and nobody has said how AI is used",
      asks: asked(answers(none, none, none), goal(), { ...risky, exposure }),
      says: [expect.stringMatching(/^Have the questions about .* answered/)],
    },
    {
      name: "nothing applies, so that the risks stay what they are",
      asks: asked(answers(none, none, none), goal(), risky),
      says: ["Decide how to treat the one risk that remains Very high: accept, reduce, transfer or avoid."],
    },
    { name: "no target", asks: asked(at(1, 2, 3)), says: ["Choose the level to aim for: no target is set yet.", next] },
    {
      name: "everything at its target",
      asks: asked(at(3, 3, 4), goal()),
      says: ["Confirm the target of 3.0, or raise it: every part of it is met.", next],
    },
    {
      name: "at its target, as far as that is known",
      asks: asked(answers({ level: 3, evidence: "verified" }, {}, {}), goal()),
      says: [`${next} Have the 2 missing answers found by then.`],
    },
    {
      name: "everything dismissed",
      asks: asked(at(3, 3, 2), goal({ "C1.q@3": { status: "dismissed" } })),
      says: ["Confirm that nothing is done: every step was dismissed, and a gap of 0.3 to the target remains.", next],
    },
    {
      name: "the first of several waves, with owners and dates",
      asks: asked(at(1, 3, 3), goal({ "A1.q@2": { owner: "Ann", due: "2027-03-31" } })),
      says: [
        "Approve the first wave of the plan: one step (1 medium). Maturity then goes from 2.33 to 2.67 of 5.",
        "Set the date of the next assessment: the last step of the first wave is due on March 31, 2027.",
      ],
    },
    {
      name: "a plan of one wave, without an owner",
      asks: asked(at(3, 2, 2), goal({}, [20, 40])),
      says: [
        "Approve the plan: 2 steps (2 medium). Maturity then goes from 2.3 to 3.0 of 5.",
        "Name an owner for each of these steps: none is named yet.",
        next,
      ],
    },
    {
      name: "some steps with an owner, one date that has passed",
      asks: asked(at(3, 2, 2), goal({ "B1.q@3": { owner: "Ann", due: "2026-01-31" } }, [20, 40])).slice(1),
      says: ["Name an owner for the one step of these that has none.", next],
    },
    {
      name: "a step that is done needs no owner",
      asks: asked(at(3, 3, 2), goal({ "C1.q@3": { status: "done" } })).slice(1),
      says: [next],
    },
    {
      name: "answers are missing, and none is checked",
      asks: asked(answers({ level: 3 }, { level: 3 }, { unknown: true }), {}).at(-1),
      says: `${next} Have the missing answer found by then. Have the answers with the greatest effect checked independently by then: none is yet.`,
    },
    {
      name: "a risk that stays, and falls with the plan",
      asks: asked(at(2, 3, 3), goal(), risky),
      says: [
        "Approve the plan: one step (1 medium). Maturity then goes from 2.7 to 3.0 of 5, and remaining risk from 55% to 38% of the risk without controls.",
        "Name an owner for this step: none is named yet.",
        "Decide how to treat the one risk that remains High (none is higher): accept, reduce, transfer or avoid. The plan leaves none at that rating.",
        next,
      ],
    },
    {
      name: "a risk that falls with the first of two waves",
      asks: asked(at(2, 2, 3), goal(), risky)[2],
      says: "Decide how to treat the one risk that remains High (none is higher): accept, reduce, transfer or avoid. After the first wave none remain there.",
    },
    {
      name: "a risk that no wave reduces",
      asks: asked(at(2, 2, 3), goal(), { ...risky, risks: risky.risks.map((risk) => ({ ...risk, controls: [] })) })[2],
      says: "Decide how to treat the one risk that remains Very high: accept, reduce, transfer or avoid. After the first wave 1 remains there, and as many after the whole plan.",
    },
    {
      name: "a risk that is decided, and has no owner",
      asks: asked(at(2, 3, 3), { ...goal(), treatments: { r: { decision: "reduce" } } }, risky)[2],
      says: "Confirm the decision on the one risk that remains High (none is higher): 1 to reduce. Name an owner for the one that has none. The plan leaves none at that rating.",
    },
    {
      name: "the effort of a point and the price of a day",
      asks: asked(
        at(3, 2, 2),
        { ...goal({}, [20, 40]), plan: { focus: 0.5, capacities: [20, 40], items: {}, cost } },
        three,
      )[0],
      says: "Approve the plan: 2 steps (9 person-days, about €8,550). Maturity then goes from 2.3 to 3.0 of 5.",
    },
    {
      name: "only mild risks",
      asks: asked(at(5, 3, 3), goal(), risky),
      says: [
        "Confirm the target of 3.0, or raise it: every part of it is met.",
        "Accept the risk that remains: it is Low.",
        next,
      ],
    },
    {
      name: "the use of AI is not described",
      asks: asked(at(3, 3, 3), goal(), { ...risky, exposure })[1],
      says: "Have the questions about the situation answered: while it is open, every risk counts.",
    },
  ])("$name", ({ asks, says }) => expect(asks).toEqual(says));

  it("are at most four different ones, in words and whole numbers", () => {
    fc.assert(
      fc.property(anyCase, ([questionnaire, assessment]) => {
        const proposed = proposeDecisions(buildReport(questionnaire, assessment, formatter, "2026-11-23"), formatter);
        const asks = proposed.map(({ text }) => text);
        expect(new Set(proposed.map(({ rule }) => rule)).size).toBe(proposed.length);
        expect(asks.length).toBeLessThanOrEqual(4);
        expect(new Set(asks).size).toBe(asks.length);
        for (const ask of asks) expect(ask).toMatch(/^[A-Z].*\.$/s);
        expect(asks.join(" ")).not.toMatch(/NaN|Infinity|undefined|−0| {2}/);
      }),
    );
  });
});
