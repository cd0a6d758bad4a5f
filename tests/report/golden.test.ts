import { expect, it } from "vitest";
import { parseAssessment } from "#assessment/parseAssessment.ts";
import { composeDocument } from "#document/composeDocument.ts";
import { writeMarkdown } from "#exchange/markdown/writeMarkdown.ts";
import { createExplainFormatter } from "#explain/explainFormatter.ts";
import explainMessages from "#explain/messages/en.json";
import { describeMethod } from "#explain/method/describeMethod.ts";
import { buildReport } from "#report/buildReport.ts";
import { createFormatter } from "#report/formatter.ts";
import english from "#report/messages/en.json";
import { EDITIONS } from "#report/reportEdition.ts";
import { readCisos4ai, readSample } from "../fixtures/cisos4ai.ts";
import { layoutOf } from "../fixtures/layoutOf.ts";
import { outline } from "../fixtures/outline.ts";

const formatter = createFormatter("en-GB", english);
const questionnaire = await readCisos4ai();
const sample = readSample();

function reportOf(json: unknown, evaluateTree = questionnaire) {
  const parsed = parseAssessment(json);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  return buildReport(evaluateTree, parsed.value, formatter, "2026-11-23");
}

// Read the difference before you accept it: it changes every report.
it("the report of the sample matches the reviewed one", async () => {
  const report = reportOf(sample);
  const { register } = report.risks;
  // Two scenarios in full represent all, because nobody reads them all.
  const readable = { ...report, risks: { ...report.risks, register: register.slice(0, 2) } };
  await expect(outline(readable)).toMatchFileSnapshot("../fixtures/golden/report.txt");
});

it.each(EDITIONS)("the document of the sample, %s edition, matches the reviewed one", async (edition) => {
  const method =
    edition === "full" ? describeMethod(questionnaire, createExplainFormatter("en-GB", explainMessages)) : null;
  const options = { edition, classification: "Confidential", fingerprint: "0123456789ab", method };
  // The shorter board edition differs only in the length of its lists and is not reviewed twice.
  const document = composeDocument(reportOf(sample), formatter, options);
  await expect.soft(writeMarkdown(document)).toMatchFileSnapshot(`../fixtures/golden/${edition}-document.md`);
  await expect.soft(outline(layoutOf(document))).toMatchFileSnapshot(`../fixtures/golden/${edition}-layout.txt`);
});

it.each(EDITIONS)(
  "the document of an assessment that stays with version 1.0.0, %s edition, matches the reviewed one",
  async (edition) => {
    const first = await readCisos4ai("1.0.0");
    const method = edition === "full" ? describeMethod(first, createExplainFormatter("en-GB", explainMessages)) : null;
    const options = { edition, classification: "Confidential", fingerprint: "0123456789ab", method };
    const document = composeDocument(reportOf(readSample("1.0.0"), first), formatter, options);
    await expect(writeMarkdown(document)).toMatchFileSnapshot(`../fixtures/golden/${edition}-document-1.0.0.md`);
  },
);

it("building a report changes neither the questionnaire nor the assessment", () => {
  const before = JSON.stringify([questionnaire, sample]);
  reportOf(sample);
  expect(JSON.stringify([questionnaire, sample])).toBe(before);
});
