import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as fc from "fast-check";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { parseAssessment } from "#assessment/parseAssessment.ts";
import type { Assessment } from "#assessment/schema.ts";
import { defaultChoices } from "#document/choices.ts";
import { composeReport } from "#document/composeReport.ts";
import { BOARD_PAGES } from "#document/options.ts";
import explainMessages from "#explain/messages/en.json";
import { methodFor } from "#pdf/methodFor.ts";
import { type Layout, layOut } from "#pdf/renderPdf.ts";
import type { Faces } from "#pdf/text/measure.ts";
import type { Questionnaire } from "#questionnaire/schema.ts";
import english from "#report/messages/en.json";
import type { Edition } from "#report/reportEdition.ts";
import { anyAssessmentOf } from "../fixtures/anyAssessmentOf.ts";
import { readCisos4ai } from "../fixtures/cisos4ai.ts";
import { loadFaces } from "./loadFaces.ts";
import { allTexts, type PageContent, pageContents } from "./pageContents.ts";

/*
 * Layout rules for the pages of a report, on both paper sizes: nothing is too small to read, no page is left half
 * empty, and no line stands alone.
 */

/**
 * The number of random assessments per paper size: in the board edition, and a tenth of it in the full one; a long run
 * sets more.
 */
const RUNS = Number(process.env["PAGE_LAWS_RUNS"] ?? 20);
const SEED = Number(process.env["PAGE_LAWS_SEED"] ?? 20_261_129);
/** The smallest readable type in print. */
const MIN_SIZE = 8;
/** The least part of its text area that every page but the last uses. */
const MIN_FILLED = 0.5;
/** The least part that the last page uses: more than its last paragraph or table. */
const MIN_LAST = 0.25;
/** The font of the headings of sections and their parts. */
const HEADING_FACE = "serif";

// A report is laid out several times until its pages fit.
vi.setConfig({ testTimeout: 3_600_000 });

let faces: Faces;
let questionnaire: Questionnaire;
let sample: Assessment;
beforeAll(async () => {
  faces = await loadFaces();
  questionnaire = await readCisos4ai();
  const file = join(import.meta.dirname, "../../questionnaires/samples/northmoor-mutual.json");
  const parsed = parseAssessment(JSON.parse(readFileSync(file, "utf8")));
  if (!parsed.ok) throw new Error("The sample cannot be read");
  sample = parsed.value;
});

function layoutOf(assessment: Assessment, edition: Edition, paper: "a4" | "letter"): Layout {
  const choices = { ...defaultChoices(["en-GB"]), edition, paper, classification: "TLP:AMBER" };
  const job = { questionnaire, assessment, choices, date: "2026-11-28" };
  return layOut(composeReport(job, english, methodFor(job, explainMessages)), faces);
}

function expectLaws(layout: Layout, edition: Edition): void {
  const pages = pageContents(layout);
  for (const { size, text } of allTexts(layout)) expect(size, text).toBeGreaterThanOrEqual(MIN_SIZE);
  for (const page of pages.slice(0, -1)) {
    expect(page.filled, firstWords(page)).toBeGreaterThanOrEqual(MIN_FILLED);
    expect(page.texts.at(-1)?.face, `the foot of page ${page.number}`).not.toBe(HEADING_FACE);
  }
  expect(pages.at(-1)?.filled).toBeGreaterThanOrEqual(MIN_LAST);
  if (edition === "board") expect(pages.length).toBeLessThanOrEqual(BOARD_PAGES);
}

function firstWords({ number, texts }: PageContent): string {
  const formatter = texts.slice(0, 12).map(({ text }) => text.trim());
  return `page ${number}: ${formatter.join(" ")}`;
}

describe.each(["a4", "letter"] as const)("on %s, the pages of both editions are readable and filled, for", (paper) => {
  it.each<readonly [string, (of: Assessment) => Assessment]>([
    ["the sample", (of) => of],
    ["nothing answered", (of) => ({ ...of, answers: {}, exposure: {}, snapshots: [], target: undefined })],
    ["all at the target", (of) => answered(of, () => ({ level: 5, evidence: "verified" }))],
    ["nothing applies", (of) => answered(of, () => ({ notApplicable: "We use no AI." }))],
    ["the author's own words", (of) => ({ ...of, summary: "We have come far. ".repeat(30), decisions: ownDecisions })],
  ])("%s", (_, change) => {
    for (const edition of ["board", "full"] as const) expectLaws(layoutOf(change(sample), edition, paper), edition);
  });
});

/** Arbitrary assessments of the ten commitments, with the target of the sample, so that there is a plan. */
const anyReport = () =>
  anyAssessmentOf(questionnaire).map(
    (assessment): Assessment => ({ ...assessment, target: sample.target, questionnaire: sample.questionnaire }),
  );

describe.each(["a4", "letter"] as const)("on %s, of any assessment,", (paper) => {
  it.each([
    { edition: "board", runs: RUNS },
    { edition: "full", runs: Math.ceil(RUNS / 10) },
  ] as const)("the pages of the $edition edition are read with ease, and filled ($runs)", ({ edition, runs }) => {
    fc.assert(
      fc.property(anyReport(), (assessment) => expectLaws(layoutOf(assessment, edition, paper), edition)),
      // Any counterexample will do: each attempt to shrink it lays out a report.
      { numRuns: runs, seed: SEED, endOnFailure: true },
    );
  });
});

describe.each(["a4", "letter"] as const)("the first page of the sample, on %s,", (paper) => {
  it("has three strengths, three gaps and three risks", () => {
    const { texts = [] } = pageContents(layoutOf(sample, "board", paper))[0] ?? {};
    const { y: top = 0, x: middle = 0 } = texts.find(({ text }) => text.trim() === "Gaps") ?? {};
    const values = texts.filter(({ text, face, y }) => face === "strong" && y > top && /^\d\.\d\s*$/.test(text));
    const printed = (all: typeof values) => all.map(({ text }) => text.trim());
    expect(printed(values.filter(({ x }) => x < middle))).toEqual(["4.0", "3.5", "3.5"]);
    expect(printed(values.filter(({ x }) => x >= middle))).toEqual(["0.0", "1.6", "1.7"]);
    expect(texts.filter(({ text, y }) => y > top && text.trim() === "High")).toHaveLength(3);
  });
});

const ownDecisions = Object.fromEntries(
  ["a", "b", "c"].map((id) => [
    id,
    { text: "Approve two engineers for the security of AI, and report in March. ".repeat(3) },
  ]),
);

function answered(assessment: Assessment, answer: () => Assessment["answers"][string]): Assessment {
  const questions = questionnaire.areas.flatMap(({ practices }) => practices.flatMap((practice) => practice.questions));
  return { ...assessment, answers: Object.fromEntries(questions.map(({ id }) => [id, answer()])) };
}

describe("a table split across pages", () => {
  it("has its head on each page, and at least three rows on either side", () => {
    // Each row of the board's tables of risks and steps begins with its number or its action; their heads are alike.
    for (const paper of ["a4", "letter"] as const) {
      const pages = pageContents(layoutOf(sample, "board", paper));
      for (const [index, page] of pages.entries()) {
        const risks = page.texts.filter(({ text, x }) => /^[1-8]\s*$/.test(text) && x < 60);
        if (risks.length === 0 || index === 0) continue;
        const isRisks = page.texts.some(({ text }) => text.startsWith("What would reduce it most"));
        if (isRisks) expect(risks.length).toBeGreaterThanOrEqual(3);
      }
    }
  });
});
