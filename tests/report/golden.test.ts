import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseAssessment } from "#assessment/parse.ts";
import { buildReport } from "#report/buildReport.ts";
import { composeDocument } from "#report/paper/composeDocument.ts";
import { EDITIONS } from "#report/paper/options.ts";
import { createWords } from "#report/words.ts";
import phrases from "#report/explain/words/en.json";
import { createSay } from "#report/explain/say.ts";
import { describeMethod } from "#report/method/describeMethod.ts";
import english from "#report/words/en.json";
import { expect, it } from "vitest";
import { readCisos4ai } from "../fixtures/cisos4ai.ts";

const sample = join(import.meta.dirname, "../../questionnaires/samples/northmoor-mutual.json");
const words = createWords("en-GB", english);

async function reportOfSample() {
  const parsed = parseAssessment(JSON.parse(readFileSync(sample, "utf8")));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  return buildReport(await readCisos4ai(), parsed.value, words, "2026-11-23");
}

// Read the difference before you accept it: it is what changes for every reader of a report.
it("the report of the sample is the one that was reviewed", async () => {
  const report = await reportOfSample();
  const { register } = report.risks;
  // Two scenarios in full stand for all: nobody reads twenty-six.
  const readable = { ...report, risks: { ...report.risks, register: register.slice(0, 2) } };
  await expect(`${JSON.stringify(readable, null, 2)}\n`).toMatchFileSnapshot("../fixtures/golden/report.json");
});

it.each(EDITIONS)("the document of the sample, %s edition, is the one that was reviewed", async (edition) => {
  const method = edition === "full" ? describeMethod(await readCisos4ai(), createSay("en-GB", phrases)) : null;
  const options = { edition, classification: "Confidential", fingerprint: "0123456789ab", method };
  // The shorter board edition is the same but for the length of its lists: nobody reads it twice.
  const { shorter: _, ...document } = composeDocument(await reportOfSample(), words, options);
  const golden = `../fixtures/golden/${edition}-document.json`;
  await expect(`${JSON.stringify(document, null, 2)}\n`).toMatchFileSnapshot(golden);
});

it("building a report changes neither the questionnaire nor the assessment", async () => {
  const questionnaire = await readCisos4ai();
  const assessment = JSON.parse(readFileSync(sample, "utf8"));
  const before = JSON.stringify([questionnaire, assessment]);
  buildReport(questionnaire, assessment, words, "2026-11-23");
  expect(JSON.stringify([questionnaire, assessment])).toBe(before);
});
