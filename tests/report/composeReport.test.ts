import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parseAssessmentText } from "#assessment/openFile.ts";
import type { Answer, Assessment } from "#assessment/schema.ts";
import { type AttachedData, attachableData, attachedData, defaultChoices } from "#document/choices.ts";
import { composeReport } from "#document/composeReport.ts";
import type { Block } from "#document/document.ts";
import { outlineOf } from "#questionnaire/outline.ts";
import english from "#report/messages/en.json";
import { pairReports } from "#verify/pairReports.ts";
import { verify } from "#verify/verify.ts";
import { readCisos4ai } from "../fixtures/cisos4ai.ts";

const questionnaire = await readCisos4ai();
const sample = readSample();
const SECRET = "A word that nobody outside may read";

function readSample(): Assessment {
  const file = join(import.meta.dirname, "../../questionnaires/samples/northmoor-mutual.json");
  const parsed = parseAssessmentText(readFileSync(file, "utf8"));
  if (!parsed.ok) throw new Error("the sample is no assessment");
  return parsed.value;
}

/** The sample with everything that people may write, in every answer. */
const talkative: Assessment = {
  ...sample,
  title: SECRET,
  tags: [SECRET],
  answers: Object.fromEntries(
    outlineOf(questionnaire).questions.map(({ question }, index): [string, Answer] => [
      question.id,
      {
        ...(index % 9 === 0 ? { notApplicable: "We have none." } : { level: index % 6 }),
        evidence: "documented",
        note: SECRET,
        links: [SECRET],
        owner: SECRET,
        flagged: true,
      },
    ]),
  ),
  respondents: ["a", "b"].map((id) => ({ id, name: SECRET, role: SECRET, answers: sample.answers })),
};

function report(assessment: Assessment, edition: "board" | "full", carried: AttachedData | null) {
  const choices = { ...defaultChoices(["en-GB"]), edition, carried };
  return composeReport({ questionnaire, assessment, choices, date: "2026-11-23" }, english, null);
}

/** Returns the content of the pages without the note on attached data and the fingerprint. */
function pagesOf({ blocks, shorter, meta }: ReturnType<typeof report>): string {
  const all: readonly Block[] = [...blocks, ...[...(shorter?.versions ?? [])].flat()];
  return JSON.stringify(all)
    .replaceAll(/This (PDF|document) contains [^"]*/g, "")
    .replaceAll(meta.fingerprint, "");
}

describe("the data attached to a report", () => {
  it.each([
    { edition: "board", carried: null, travels: "answers" },
    { edition: "full", carried: null, travels: "everything" },
    { edition: "board", carried: "everything", travels: "everything" },
    { edition: "board", carried: "nothing", travels: "nothing" },
    { edition: "full", carried: "nothing", travels: "nothing" },
    // Its pages contain all notes anyway.
    { edition: "full", carried: "answers", travels: "everything" },
  ] as const)("$edition with $carried: $travels", ({ edition, carried, travels }) => {
    expect(attachedData({ edition, carried })).toBe(travels);
    const texts = report(talkative, edition, carried).attachments.map(({ text }) => text);
    expect({ files: texts.length, secret: texts.join("").includes(SECRET) }).toEqual({
      files: travels === "nothing" ? 0 : 2,
      secret: travels === "everything",
    });
  });

  it.each([
    { name: "the sample", assessment: sample },
    { name: "a talkative one", assessment: talkative },
  ])("changes nothing on the pages of a board edition, with $name", ({ assessment }) => {
    const pages = attachableData("board").map((carried) => pagesOf(report(assessment, "board", carried)));
    expect(new Set(pages).size).toBe(1);
  });

  it.each(["answers", "everything"] as const)("%s: every number can be recalculated", (carried) => {
    const [found] = pairReports(report(talkative, "board", carried).attachments.map(({ text }) => text)).reports;
    const result = found && verify({ kind: "report", ...found }, [questionnaire]);
    expect(result?.ok && result.value).toMatchObject({ findings: [], differences: [] });
  });

  it("anyone with the answers can make the same report again", () => {
    const made = report(talkative, "board", "answers");
    const [found] = pairReports(made.attachments.map(({ text }) => text)).reports;
    const parsed = parseAssessmentText(found?.assessment ?? "");
    if (!parsed.ok) throw new Error("what it carries is no assessment");
    expect(report(parsed.value, "board", "answers")).toEqual(made);
  });
});
