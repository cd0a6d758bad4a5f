import { describe, expect, it } from "vitest";
import { parseAssessment } from "#assessment/parseAssessment.ts";
import type { Assessment } from "#assessment/schema.ts";
import { composeDocument } from "#document/composeDocument.ts";
import { writeMarkdown } from "#exchange/markdown/writeMarkdown.ts";
import { createExplainFormatter } from "#explain/explainFormatter.ts";
import explainMessages from "#explain/messages/en.json";
import { describeMethod } from "#explain/method/describeMethod.ts";
import { buildReport } from "#report/buildReport.ts";
import { createFormatter } from "#report/formatter.ts";
import english from "#report/messages/en.json";
import { readCisos4ai, readSample } from "../fixtures/cisos4ai.ts";

const formatter = createFormatter("en-GB", english);
const questionnaire = await readCisos4ai();
const method = describeMethod(questionnaire, createExplainFormatter("en-GB", explainMessages));
const parsed = parseAssessment(readSample());
if (!parsed.ok) throw new Error("The sample cannot be read");
const sample = parsed.value;

function pagesOf(assessment: Assessment, edition: "board" | "full" = "full"): string {
  const options = {
    edition,
    classification: "",
    fingerprint: "0123456789ab",
    method: edition === "full" ? method : null,
  };
  return writeMarkdown(
    composeDocument(buildReport(questionnaire, assessment, formatter, "2026-11-29"), formatter, options),
  );
}
const section = (pages: string, from: string, to: string) => pages.slice(pages.indexOf(from), pages.indexOf(to));

const full = pagesOf(sample);
const register = section(full, "\n## The risk register", "\n## The same answers");

describe("the risk register", () => {
  it("says what in place, in part and missing mean", () => {
    expect(register).toContain("named by their pledge. A control is in place when its answer has reached the target,");
  });

  it("says that likelihood and impact stay between 1 and 5 only where a sum is outside", () => {
    const limited = register.split("\n### ").filter((entry) => entry.includes("Both stay between 1 and 5."));
    expect(limited.map((entry) => entry.split("\n")[0]?.replace(/^\d+\s+/u, ""))).toEqual([
      "Confidential data leaks through prompts and shadow AI",
      "Personal data is used in AI without a legal basis",
    ]);
  });
});

describe("a framework", () => {
  it("that binds everybody alike says so once", () => {
    expect(full.split("Binds financial entities in the European Union").length - 1).toBe(1);
  });

  it("whose items differ says it of each", () => {
    expect(full).toContain("AI literacy  (Binds providers and deployers, from 2 February 2025.)");
  });
});

describe("where the answers differed", () => {
  const rowsOf = (pages: string) =>
    section(pages, "\n## Where the answers differed", "\n## How to read this").match(/^\| .* \| \d\sto\s\d \|/gmu)
      ?.length;

  it("the full edition lists the first twenty, and says how to read them and where the others are", () => {
    expect(rowsOf(full)).toBe(20);
    expect(full).toContain("65 more, with less effect, are in the tables that Tenspan exports (Excel or CSV).");
    expect(full).toContain("Consensus is 1 when all agree");
  });

  it("the board edition counts all that it leaves out", () => {
    const board = pagesOf(sample, "board");
    expect(board).toContain(`${85 - (rowsOf(board) ?? 0)} more, with less effect, are in the tables`);
  });

  it("the full edition lists all when they are few", () => {
    const few = Object.keys(sample.answers).slice(0, 12);
    const respondents = (sample.respondents ?? []).map((respondent) => ({
      ...respondent,
      answers: Object.fromEntries(Object.entries(respondent.answers).filter(([question]) => few.includes(question))),
    }));
    const pages = pagesOf({ ...sample, respondents });
    expect(rowsOf(pages)).toBeGreaterThan(0);
    expect(pages).not.toContain("with less effect");
  });
});

it("names a single missing answer in the singular", () => {
  expect(full).toContain("17 of 18 questions are answered; depending on the missing answer, the value lies between");
});

it("shortens no fact about the assessment", () => {
  expect(full).toContain("| Scope | Group, three countries (United Kingdom, Ireland, Netherlands) |");
});

it("prints the address of the source", () => {
  expect(full).toContain(": https://cisos4ai.org/the-manifesto");
});

const questions = questionnaire.areas.flatMap(({ practices }) => practices.flatMap((practice) => practice.questions));
const answeredAll = (answer: Assessment["answers"][string]): Assessment => ({
  ...sample,
  snapshots: [],
  respondents: [],
  answers: Object.fromEntries(questions.map(({ id }) => [id, answer])),
});
const count = (text: string, part: string) => text.split(part).length - 1;

describe("the full edition of an assessment", () => {
  it("without answers lists the questions once, in one table", () => {
    const answers = section(pagesOf({ ...sample, answers: {} }), "\n## All answers", "\n## The risk register");
    expect(count(answers, "\n### ")).toBe(0);
    expect(count(answers, "Not answered")).toBe(0);
    for (const { prompt } of questions) expect(count(answers, prompt), prompt).toBe(1);
  });

  it("with answers in one area only lists the questions of the others without answers", () => {
    const [first] = questionnaire.areas[0]?.practices[0]?.questions ?? [];
    const some = { [first?.id ?? ""]: { level: 2 } };
    const answers = section(pagesOf({ ...sample, answers: some }), "\n## All answers", "\n## The risk register");
    expect(count(answers, "\n### ")).toBe(questionnaire.areas.length);
    expect(count(answers, "Nothing here is answered yet")).toBe(questionnaire.areas.length - 1);
    for (const { prompt } of questions) expect(count(answers, prompt), prompt).toBe(1);
  });

  it("to which nothing applies gives each reason once, and no target", () => {
    const pages = pagesOf(answeredAll({ notApplicable: "No AI here." }));
    expect(pages).not.toContain("\n## All answers");
    expect(pages).not.toContain("\n## The targets, and why");
    for (const { prompt } of questions) expect(count(pages, prompt), prompt).toBe(1);
    const practices = questionnaire.areas.flatMap((area) => area.practices);
    expect(count(pages, "No AI here.")).toBe(practices.length);
    expect(count(pages, "No question that applies acts on")).toBe(1);
  });

  it("to which nothing applies still shows the notes", () => {
    const pages = pagesOf(answeredAll({ notApplicable: "No AI here.", note: "Asked the owner." }));
    expect(count(pages, "Asked the owner.")).toBe(questions.length);
  });
});
