import { describe, expect, it } from "vitest";
import { assessmentText } from "#assessment/fileText.ts";
import { describeVerification } from "#verify/describeVerification.ts";
import type { PagesCheck } from "#verify/pagesCheck.ts";
import type { ReportStatement } from "#verify/reportStatement.ts";
import { type VerifyInput, verify } from "#verify/verify.ts";
import { makeStatement, statementText } from "#verify/writeStatement.ts";
import { answers, formatter, three } from "../fixtures/threeAreas.ts";
import { anAssessment } from "../fixtures/workedExample.ts";

const assessment = anAssessment(answers({ level: 1 }, { level: 2 }, { level: 3 }));
const attached = assessmentText(assessment);

/** Returns the statement of the report with one change. */
function stated(change: (statement: ReturnType<typeof JSON.parse>) => void = () => {}, choices: unknown = {}): string {
  const made: ReportStatement = makeStatement({ questionnaire: three, assessment, date: "2026-11-24", choices });
  const statement = JSON.parse(statementText(made));
  change(statement);
  return JSON.stringify(statement);
}

function described(submitted: VerifyInput, questionnaire = three, pages: PagesCheck | null = null) {
  const result = verify(submitted, [questionnaire]);
  if (!result.ok) throw new Error(result.error.kind);
  return describeVerification(formatter, result.value, pages);
}

const report = (statement: string | null, text = attached): VerifyInput => ({
  kind: "report",
  assessment: text,
  statement,
});
const overall = (value: number) => (statement: ReturnType<typeof JSON.parse>) => {
  statement.figures.nodes.overall.value = value;
};

describe("the verdict", () => {
  it.each([
    {
      name: "an unchanged report",
      of: report(stated()),
      verdict: "sound",
      title: "Every number agrees",
      says: "recalculated from the assessment in this report. All are as the report states them.",
    },
    {
      name: "an assessment alone",
      of: { kind: "assessment", assessment: attached } as const,
      verdict: "sound",
      title: "Recalculated",
      says: "computed from the answers in this file.",
    },
    {
      name: "one number changed",
      of: report(stated(overall(4.9))),
      verdict: "unsound",
      title: "One number is not what the assessment gives",
      says: "a number that it states does not follow from them: it was changed afterwards.",
    },
    {
      name: "another assessment attached",
      of: report(stated(), attached.replace('"level": 3', '"level": 4')),
      verdict: "unsound",
      title: "The assessment in this report was changed",
      says: "It is not the one that the report was made from",
    },
    {
      name: "no statement",
      of: report(null),
      verdict: "unsure",
      title: "This report does not state its numbers",
      says: "It contains an assessment, but not the list of its numbers",
    },
    {
      name: "a statement that cannot be read",
      of: report("{"),
      verdict: "unsound",
      title: "What this report states cannot be read",
      says: "The list of its numbers is damaged",
    },
    {
      name: "a newer statement",
      of: report(
        stated((statement) => {
          statement.format = "tenspan-report/9";
        }),
      ),
      verdict: "unsure",
      title: "Made by a newer version",
      says: "Update the page and try again.",
    },
  ])("of $name", ({ of, verdict, title, says }) => {
    const answer = described(of);
    expect({ title: answer.title, verdict: answer.verdict }).toEqual({ title, verdict });
    expect(answer.sentences.join(" ")).toContain(says);
  });

  it.each<{ name: string; statement: string; pages: PagesCheck; verdict: string }>([
    { name: "the same file", statement: stated(), pages: { kind: "sameFile" }, verdict: "sound" },
    { name: "pages that could not be compared", statement: stated(), pages: { kind: "failed" }, verdict: "unsure" },
    {
      name: "an unavailable version",
      statement: stated((statement) => {
        statement.app.version = "9.9.9";
      }),
      pages: { kind: "otherVersion" },
      verdict: "unsure",
    },
    {
      name: "a number that differs",
      statement: stated(overall(4.9)),
      pages: { kind: "sameFile" },
      verdict: "unsound",
    },
  ])("is $verdict for $name, whatever the numbers are", ({ statement, pages, verdict }) => {
    expect(described(report(statement), three, pages).verdict).toBe(verdict);
  });

  it("distinguishes another version of the questionnaire from other contents of the same version", () => {
    const statedElsewhere = stated((statement) => {
      statement.questionnaire.version = "9.0.0";
    });
    expect(described(report(statedElsewhere))).toMatchObject({
      verdict: "unsure",
      title: "Made with another version of the questionnaire",
      sentences: [expect.stringContaining("All numbers agree all the same.")],
    });
    expect(described(report(stated()), { ...three, title: "Other" }).title).toBe("The questionnaire is not the same");
  });
});

describe("the type", () => {
  const fact = (of: VerifyInput, name: string) => described(of).facts.find((each) => each.name === name)?.value;
  it.each([
    {
      name: "the board edition",
      of: report(stated(undefined, { edition: "board" })),
      is: "The board edition of a report, with its assessment",
    },
    {
      name: "the full edition",
      of: report(stated(undefined, { edition: "full" })),
      is: "The full edition of a report, with its assessment",
    },
    {
      name: "an unknown edition",
      of: report(stated(undefined, { edition: "pocket" })),
      is: "A report with its assessment",
    },
    { name: "no statement", of: report(null), is: "A report with its assessment" },
    { name: "an assessment", of: { kind: "assessment", assessment: attached } as const, is: "An assessment file" },
  ])("$name", ({ of, is }) => expect(fact(of, "What it is")).toBe(is));

  it("omits what a report does not state", () => expect(fact(report(null), "Made with")).toBeUndefined());
});

describe("the differences", () => {
  it("name the metric, the stated and the computed value", () => {
    const { differences, more } = described(report(stated(overall(4.123456789))));
    expect(differences).toEqual([{ metric: "Overall: value", stated: "4.123457", recomputed: "2" }]);
    expect(more).toBe(0);
  });

  it("are listed up to a limit, and the rest is counted", () => {
    const { differences, more } = described(
      report(
        stated((statement) => {
          for (let index = 0; index < 250; index++) statement.figures.nodes[`n${index}`] = { value: 1 };
        }),
      ),
    );
    expect(differences).toHaveLength(200);
    expect(more).toBe(50);
  });
});
