import { describe, expect, it } from "vitest";
import type { Treatment } from "#assessment/treatments.ts";
import type { RiskScenario } from "#questionnaire/schema.ts";
import { buildReport } from "#report/buildReport.ts";
import { createFormatter } from "#report/formatter.ts";
import english from "#report/messages/en.json";
import { describeTreatment } from "#report/risks/treatment.ts";
import { textOf } from "#report/runs.ts";
import { anArea, anAssessment, aPractice, aQuestion, aQuestionnaire } from "../../fixtures/workedExample.ts";

const formatter = createFormatter("en-GB", english);

describe("a recorded decision about a risk", () => {
  it.each<{ name: string; treatment: Treatment; says: string }>([
    { name: "nothing", treatment: {}, says: "" },
    { name: "a note alone", treatment: { note: "Insured." }, says: "" },
    {
      name: "everything",
      treatment: { decision: "reduce", owner: " Ada ", due: "2027-03-31" },
      says: "Reduce by 31 March 2027, Ada",
    },
    { name: "a decision", treatment: { decision: "accept" }, says: "Accept, no owner yet" },
    { name: "an owner", treatment: { owner: "Ada" }, says: "Not decided yet, Ada" },
    { name: "a date", treatment: { due: "2027-03-31" }, says: "Not decided yet by 31 March 2027, no owner yet" },
  ])("$name", ({ treatment, says }) => expect(describeTreatment(formatter, treatment).summary).toBe(says));
});

describe("a custom rating", () => {
  const risk: RiskScenario = {
    id: "r",
    title: "It breaks",
    description: "It happens.",
    category: "Security",
    likelihood: 2,
    impact: 3,
    drivers: [{ option: "use:some", likelihood: 1 }],
    references: [],
    controls: [{ question: "q", on: "likelihood", weight: 1 }],
  };
  const questionnaire = aQuestionnaire([anArea("A", [aPractice("P", [aQuestion("q")])])], {
    risks: [risk],
    exposure: [
      { id: "use", prompt: "How?", why: "It matters.", choice: "one", options: [{ id: "some", label: "Somewhat" }] },
    ],
  });
  const rated = (treatment: Treatment) =>
    buildReport(
      questionnaire,
      anAssessment({ q: { level: 5 } }, { exposure: { use: ["some"] }, treatments: { r: treatment } }),
      formatter,
      "2026-11-28",
    ).risks;

  it("is shown with the method's rating and the reason, in the register and in the matrix", () => {
    const { register, matrix } = rated({ likelihood: { value: 5, reason: " Seen twice. " } });
    expect(register[0]).toMatchObject({
      before: { likelihood: 5, impact: 3 },
      overrides: [
        {
          side: "likelihood",
          value: 5,
          byRules: 3,
          reason: "Seen twice.",
          text: "Likelihood without controls is set to 5 by the organisation; the method gives 3. Reason: Seen twice.",
        },
      ],
    });
    expect(matrix.points[0]).toMatchObject({ overridden: true });
    expect(matrix.points[0]?.text.spoken).toMatch(/ Its rating is set by the organisation\.$/);
    expect(textOf(matrix.caption)).toContain("With an asterisk: rated by the organisation itself.");
  });

  it("is ignored without a reason, and nothing is marked", () => {
    const { register, matrix } = rated({ impact: { value: 1, reason: " " } });
    expect(register[0]).toMatchObject({ before: { likelihood: 3, impact: 3 }, overrides: [] });
    expect(matrix.points[0]).toMatchObject({ overridden: false });
    expect(textOf(matrix.caption)).not.toContain("asterisk");
  });
});
