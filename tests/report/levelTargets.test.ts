import { describe, expect, it } from "vitest";
import { meaningParagraphs } from "#document/openingFacts.ts";
import { writeLead } from "#document/writeOpening.ts";
import { outlineOf } from "#questionnaire/outline.ts";
import { buildReport } from "#report/buildReport.ts";
import { createFormatter } from "#report/formatter.ts";
import english from "#report/messages/en.json";
import { textOf } from "#report/runs.ts";
import { domainsModel } from "../fixtures/otherModels.ts";
import { anAssessment } from "../fixtures/workedExample.ts";

/*
 * Under a cumulative rule a level does not follow from the value: with a high value a level can be missed, and a target
 * that is a level, too. Sentences tell levels then, and none calms with a value.
 */

const { questions } = outlineOf(domainsModel);
const formatter = createFormatter("en", english);

/** The report where each question has the answer that its maturity level is given. */
function reportWith(given: (maturityLevel: number, id: string) => number) {
  const answers = Object.fromEntries(
    questions.map(({ question: { id, maturityLevel = 0 } }) => [id, { level: given(maturityLevel, id) }]),
  );
  const assessment = anAssessment(answers, { edition: "full", target: "profile" });
  return buildReport(domainsModel, assessment, formatter, "2026-11-23");
}

describe("a high value that misses the first level", () => {
  const report = reportWith((maturityLevel) => (maturityLevel === 1 ? 1 : 3));
  const missed = "The target is a level for each part: 3 of 6 objectives are below it.";

  it("has a value beyond that of the target, and a level below it", () => {
    expect([report.overall.text.value, report.overall.text.target, report.overall.text.level]).toEqual([
      "2.7",
      "0.9",
      "0",
    ]);
  });

  it("is given in levels wherever the target is named", () => {
    expect(report.lead.map(textOf)).toContain(missed);
    expect(report.plan.lead.map(textOf)).toContain(missed);
    expect(writeLead(report, formatter)).toContain(missed);
    expect(JSON.stringify(meaningParagraphs(report, formatter))).toContain('"Target Stage 2: "');
  });

  it("names what keeps the whole from the next level by its level", () => {
    expect(report.next.items.map(({ title, metric, value, sentence }) => [title, metric, value, sentence])).toEqual([
      ["Assets", "level", "Stage 0", "Assets: work is at level\u00a00."],
      ["Access", "level", "Stage 0", "Access: work is at level\u00a00."],
      ["Events", "level", "Stage 0", "Events: work is at level\u00a00."],
    ]);
  });
});

it("says of a part without answers that it is not rated, where it keeps the whole from the next level", () => {
  const answers = Object.fromEntries(
    questions.flatMap(({ question: { id } }, index) => (index < 5 ? [[id, { level: 3 }] as const] : [])),
  );
  const { next } = buildReport(domainsModel, anAssessment(answers, { edition: "full" }), formatter, "2026-11-23");
  expect(next.items.find(({ title }) => title === "Events")?.value).toBe("not rated");
  for (const { value } of next.items) expect(value).not.toBe("");
});

it("a question is below its target exactly if the level asked for needs a better answer", () => {
  const report = reportWith((maturityLevel) => 3 - maturityLevel);
  const asked = domainsModel.targets[0]?.levels ?? {};
  const listed = report.areas.flatMap((area) =>
    area.practices.flatMap((practice) => practice.questions.map((question) => ({ area: area.id, question }))),
  );
  for (const { area, question } of listed) {
    const { maturityLevel = 0 } = outlineOf(domainsModel).places.get(question.id)?.question ?? {};
    const isMissed = maturityLevel <= (asked[area] ?? 0) && (question.level ?? 0) < 2;
    expect([question.id, question.belowTarget]).toEqual([question.id, isMissed]);
  }
  expect(listed.filter(({ question }) => question.belowTarget).length).toBeGreaterThan(0);
});
