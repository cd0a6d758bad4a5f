import { expect, it } from "vitest";
import { buildReport } from "#report/buildReport.ts";
import { createFormatter } from "#report/formatter.ts";
import english from "#report/messages/en.json";
import { filterItems } from "#screens/results/filterItems.ts";
import { anAssessment } from "../../assessment/anyAssessment.ts";
import { tinyQuestionnaire } from "../../fixtures/tinyQuestionnaire.ts";

const questionnaire = {
  ...tinyQuestionnaire,
  areas: tinyQuestionnaire.areas.map((area) => ({
    ...area,
    practices: area.practices.map((practice) => ({
      ...practice,
      questions: practice.questions.map((question) =>
        question.id === "training.offered"
          ? { ...question, references: [{ framework: "standard", item: "A.2" }] }
          : question,
      ),
    })),
  })),
};
const answers = { "policy.written": { level: 2 } };
const report = buildReport(
  questionnaire,
  anAssessment({ answers, target: "good" }),
  createFormatter("en", english),
  "2026-11-23",
);

it.each([
  { name: "all", filter: { status: "all", query: "" }, ids: ["A.1", "A.2"] },
  { name: "of one status", filter: { status: "met", query: "" }, ids: ["A.1"] },
  { name: "of a status without items", filter: { status: "below", query: "" }, ids: [] },
  { name: "by number", filter: { status: "all", query: "a.2" }, ids: ["A.2"] },
  { name: "by title, in any case", filter: { status: "all", query: " POLICY " }, ids: ["A.1"] },
  { name: "by the words of a question", filter: { status: "all", query: "looks training" }, ids: ["A.2"] },
  { name: "by words of which one is missing", filter: { status: "all", query: "policy training" }, ids: [] },
] as const)("items of a framework: $name", ({ filter, ids }) => {
  const [framework] = report.frameworks.list;
  if (framework === undefined) throw new Error("The framework is cited.");
  expect(filterItems(framework, report.areas, filter).map(({ id }) => id)).toEqual(ids);
});
