import { expect, it } from "vitest";
import { buildReport } from "#report/buildReport.ts";
import { createFormatter } from "#report/formatter.ts";
import english from "#report/messages/en.json";
import { textOf } from "#report/runs.ts";
import { anArea, anAssessment, aPractice, aQuestion, aQuestionnaire } from "../fixtures/workedExample.ts";

const questionnaire = aQuestionnaire([anArea("A", [aPractice("one", [aQuestion("a"), aQuestion("b")])])]);

it.each([
  { answers: {}, says: "0 of 2 questions are answered." },
  { answers: { a: { level: 2 } }, says: "1 of 2 questions is answered." },
])("the lead says $says", ({ answers, says }) => {
  const report = buildReport(questionnaire, anAssessment(answers), createFormatter("en", english), "2026-11-23");
  expect(report.lead.map(textOf).join(" ")).toContain(says);
});
