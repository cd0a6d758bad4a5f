import { parseAssessment } from "#assessment/parse.ts";
import type { Assessment } from "#assessment/schema.ts";
import { composeDocument } from "#document/composeDocument.ts";
import { writeMarkdown } from "#exchange/markdown/writeMarkdown.ts";
import { createExplainFormatter } from "#explain/explainFormatter.ts";
import explainMessages from "#explain/messages/en.json";
import { describeMethod } from "#explain/method/describeMethod.ts";
import { buildReport } from "#report/buildReport.ts";
import { createFormatter } from "#report/formatter.ts";
import english from "#report/messages/en.json";
import { describe, expect, it } from "vitest";
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
