import { describe, expect, it } from "vitest";
import { createFormatter } from "#report/formatter.ts";
import english from "#report/messages/en.json";
import { listAuthored } from "#verify/authoredText.ts";
import { anAssessment, aQuestionnaire } from "../fixtures/workedExample.ts";

const formatter = createFormatter("en-GB", english);
const risk = {
  id: "leak",
  title: "A leak",
  description: "It happens.",
  category: "Security",
  likelihood: 2,
  impact: 3,
  drivers: [],
  controls: [],
  references: [],
};
const questionnaire = aQuestionnaire([], { risks: [risk] });

describe("the author's own texts and ratings in a report", () => {
  it("are empty if rules provide everything", () => {
    const decisions = { plan: { position: 2 }, own: { text: " " }, other: { text: "Gone.", removed: true as const } };
    const treatments = { leak: { impact: { value: 5, reason: "" }, decision: "accept" as const } };
    expect(listAuthored(formatter, questionnaire, anAssessment({}, { decisions, treatments, summary: " " }))).toEqual(
      [],
    );
  });

  it("are listed in the order of the report", () => {
    const assessment = anAssessment(
      {},
      {
        summary: " We are on our way. ",
        decisions: {
          own: { text: "Hire somebody.", position: 1 },
          plan: { text: "Approve half of it.", position: 0 },
          risks: { removed: true },
          next: { text: "Soon.", removed: true },
        },
        treatments: { leak: { likelihood: { value: 5, reason: "Seen twice." } } },
      },
    );
    expect(listAuthored(formatter, questionnaire, assessment)).toEqual([
      { what: "Summary", text: "We are on our way." },
      { what: "Decision, edited", text: "Approve half of it." },
      { what: "Decision, added", text: "Hire somebody." },
      { what: "Left out", text: "2 proposed decisions" },
      { what: "A leak", text: "Likelihood without controls set to 5. Reason: Seen twice." },
    ]);
  });
});
