import { describe, expect, it } from "vitest";
import type { Assessment } from "#assessment/schema.ts";
import type { RiskScenario } from "#questionnaire/schema.ts";
import { buildReport } from "#report/buildReport.ts";
import { createFormatter } from "#report/formatter.ts";
import english from "#report/messages/en.json";
import { type Check, checkReadiness } from "#report/readiness.ts";
import { createReportContext } from "#report/reportContext.ts";
import { anArea, anAssessment, aPractice, aQuestion, aQuestionnaire } from "../fixtures/workedExample.ts";

const formatter = createFormatter("en", english);
const risk: RiskScenario = {
  id: "r",
  title: "It breaks",
  description: "It happens.",
  category: "Security",
  likelihood: 5,
  impact: 5,
  drivers: [],
  references: [],
  controls: [],
};
const questionnaire = aQuestionnaire([anArea("A", [aPractice("P", [aQuestion("q1"), aQuestion("q2")])])], {
  targets: [{ id: "goal", title: "The goal", description: "Where to go.", levels: {} }],
  risks: [risk],
  exposure: [
    { id: "use", prompt: "How?", why: "It matters.", choice: "one", options: [{ id: "some", label: "Somewhat" }] },
  ],
});
const nobody = { organisation: " ", scope: "", sector: "", assessor: "" };

function checked(rest: Partial<Assessment>, preparedBy = "") {
  const assessment = anAssessment(rest.answers ?? {}, rest);
  const overview = buildReport(questionnaire, assessment, formatter, "2026-11-28");
  const items = checkReadiness(createReportContext(questionnaire, assessment, formatter), {
    overview,
    ...overview,
    preparedBy,
  });
  return new Map<Check, string>(items.map(({ check, done, text }) => [check, `${done ? "✓" : "○"} ${text}`]));
}

describe("the checklist before a report goes to a board", () => {
  it("is all open at the start", () => {
    const { name, target, exposure, answers, risks, author, evidence, ratings } = Object.fromEntries(
      checked({ subject: nobody, treatments: { r: { impact: { value: 5, reason: "" } } } }),
    );
    expect(name).toBe("○ The organisation has no name.");
    expect(target).toBe("○ No target is set, so there is no plan.");
    expect(exposure).toBe("○ One question about the situation is open: risks may be higher.");
    expect(answers).toBe("○ 2 questions have no answer.");
    expect(risks).toBe("○ The worst risk has no decision or no owner.");
    expect(ratings).toBe("○ One rating of your own has no reason, so it does not count.");
    expect(author).toBe("○ Nobody is named as its author: fill in “Prepared by”.");
    // Without answers, no evidence is needed.
    expect(evidence).toBeUndefined();
  });

  it("is all done in the end", () => {
    const state: Pick<Assessment, "answers" | "exposure"> = {
      answers: { q1: { level: 3, evidence: "documented" }, q2: { notApplicable: "No." } },
      exposure: { use: ["some"] },
    };
    const all = checked(
      {
        ...state,
        snapshots: [{ id: "s", takenAt: "2026-11-28T09:00:00.000Z", label: "Autumn", ...state }],
        targets: { P: 3 },
        treatments: { r: { decision: "accept", owner: "Ada" } },
        subject: { ...nobody, organisation: "Acme" },
      },
      "Ada Byron",
    );
    expect([...all.values()]).toEqual([
      "✓ The report is about Acme.",
      "✓ The target is 3.0.",
      "✓ All questions about the situation are answered.",
      "✓ Every question that applies is answered.",
      "✓ Every answer has an evidence grade.",
      "✓ The worst risk has a decision and an owner.",
      "✓ It is signed by Ada Byron.",
      "✓ The present state is kept as a snapshot, to compare with next time.",
    ]);
  });

  it.each<{ name: string; rest: Partial<Assessment>; check: Check; says: string }>([
    {
      name: "a snapshot, but not of the present state",
      rest: {
        answers: { q1: { level: 3 } },
        snapshots: [{ id: "s", takenAt: "2026-11-28T09:00:00.000Z", label: "", exposure: {}, answers: {} }],
      },
      check: "snapshot",
      says: "○ No snapshot keeps the present state, so the next report cannot say what has changed since this one.",
    },
    {
      name: "an answer that was taken over",
      rest: { answers: { q1: { level: 3, toConfirm: true }, q2: { level: 3 } } },
      check: "confirmed",
      says: "○ One answer was taken over from an earlier round or version and is not confirmed yet.",
    },
    {
      name: "an answer without a grade of evidence",
      rest: { answers: { q1: { level: 3 }, q2: { level: 3, evidence: "asserted" } } },
      check: "evidence",
      says: "○ One answer has no evidence grade.",
    },
    {
      name: "a risk with an owner and no decision",
      rest: { treatments: { r: { owner: "Ada" } } },
      check: "risks",
      says: "○ The worst risk has no decision or no owner.",
    },
    {
      name: "a risk with a decision and no owner",
      rest: { treatments: { r: { decision: "accept" } } },
      check: "risks",
      says: "○ The worst risk has no decision or no owner.",
    },
    { name: "the assessor as the author", rest: {}, check: "author", says: "✓ It is signed by A. Sessor." },
  ])("$name", ({ rest, check, says }) => expect(checked(rest).get(check)).toBe(says));

  it.each([
    { name: "moderate", rating: 3, says: "○ The worst risk has no decision or no owner." },
    { name: "low", rating: 2, says: undefined },
  ])("asks for a decision about a risk from moderate on: $name", ({ rating, says }) => {
    const override = { value: rating, reason: "As seen." };
    expect(checked({ treatments: { r: { likelihood: override, impact: override } } }).get("risks")).toBe(says);
  });
});
