import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { parseAssessment } from "#assessment/parseAssessment.ts";
import type { Assessment } from "#assessment/schema.ts";
import { composeDocument } from "#document/composeDocument.ts";
import { BOARD_PAGES } from "#document/options.ts";
import { layOut } from "#pdf/renderPdf.ts";
import type { Faces } from "#pdf/text/measure.ts";
import { outlineOf } from "#questionnaire/outline.ts";
import type { Questionnaire } from "#questionnaire/schema.ts";
import { buildReport } from "#report/buildReport.ts";
import { createFormatter, type Formatter, type ReportMessages } from "#report/formatter.ts";
import english from "#report/messages/en.json";
import { readCisos4ai } from "../fixtures/cisos4ai.ts";
import { hostileAssessment, hostileNames, hostileQuestionnaire } from "../fixtures/hostile.ts";
import { anArea, anAssessment, aPractice, aQuestion, aQuestionnaire } from "../fixtures/workedExample.ts";
import { type BuiltMessage, pseudoBuilt } from "../pseudo/pseudo.ts";
import { loadFaces } from "./loadFaces.ts";

const formatter = createFormatter("en-GB", english);

let faces: Faces;
let commitments: Questionnaire;
let sample: Assessment;
beforeAll(async () => {
  faces = await loadFaces();
  commitments = await readCisos4ai();
  const file = join(import.meta.dirname, "../../questionnaires/samples/northmoor-mutual.json");
  const parsed = parseAssessment(JSON.parse(readFileSync(file, "utf8")));
  if (!parsed.ok) throw new Error("The sample cannot be read");
  sample = parsed.value;
});

function pagesOf(
  questionnaire: Questionnaire,
  assessment: Assessment,
  { paper = "a4", spoken = formatter }: { readonly paper?: "a4" | "letter"; readonly spoken?: Formatter } = {},
) {
  const report = buildReport(questionnaire, assessment, spoken, "2026-11-23");
  const options = { edition: "board", classification: "x".repeat(400), fingerprint: "0123456789ab", paper } as const;
  return layOut(composeDocument(report, spoken, options), faces);
}

const everyQuestion = (answer: (index: number) => Assessment["answers"][string]) =>
  Object.fromEntries(
    commitments.areas
      .flatMap(({ practices }) => practices.flatMap(({ questions }) => questions))
      .map(({ id }, index) => [id, answer(index)]),
  );

const halfAnswered = (): Assessment => ({
  ...sample,
  answers: everyQuestion((index) => (index % 2 === 0 ? {} : { level: index % 6 })),
});
const severalRespondents = (): Assessment => ({
  ...sample,
  respondents: [1, 2, 3].map((by) => ({
    id: `r${by}`,
    name: `Person ${by}`,
    answers: everyQuestion((index) => ({ level: (index * by) % 6 })),
  })),
});
/** Every text of the report 40 % longer, as in translations. */
const longWords = createFormatter("en-GB", stretched());

/** The catalogue comes as in builds. */
function stretched(): ReportMessages {
  const messages: Record<string, BuiltMessage> = JSON.parse(JSON.stringify(english));
  return JSON.parse(
    JSON.stringify(Object.fromEntries(Object.entries(messages).map(([id, message]) => [id, pseudoBuilt(message)]))),
  );
}

/** Every risk with an owner, a decision and two custom ratings, with the longest texts. */
const allTreated = (): Assessment => {
  const rating = { value: 5, reason: "Two incidents at peers this year show that it happens more often. ".repeat(9) };
  const treatment = {
    decision: "reduce" as const,
    owner: "Head of Something Long and Important, Group",
    due: "2027-03-31",
    note: "A note. ".repeat(200),
    likelihood: rating,
    impact: rating,
  };
  return { ...sample, treatments: Object.fromEntries(commitments.risks.map(({ id }) => [id, treatment])) };
};

describe("the board edition has at most six pages", () => {
  it.each<readonly [string, () => Assessment]>([
    ["the sample", () => sample],
    ["nothing answered", () => ({ ...sample, answers: {}, exposure: {}, snapshots: [] })],
    [
      "everything at the top",
      () => ({ ...sample, answers: everyQuestion(() => ({ level: 5, evidence: "verified" })) }),
    ],
    [
      "nothing applies",
      () => ({ ...sample, answers: everyQuestion(() => ({ notApplicable: "We use no AI. ".repeat(90) })) }),
    ],
    [
      "a note of 10,000 letters on each answer",
      () => ({ ...sample, answers: everyQuestion((index) => ({ level: index % 6, note: "A note. ".repeat(1200) })) }),
    ],
    [
      "an organisation with a name of 4,000 letters",
      () => ({ ...sample, subject: { ...sample.subject, organisation: "N".repeat(4000) } }),
    ],
  ])("%s", (_, assessment) => {
    const { sheets, context } = pagesOf(commitments, assessment());
    expect(sheets.length).toBeLessThanOrEqual(BOARD_PAGES);
    // The request to the board is on the first page, which works alone.
    const asked = context.bookmarks.find(({ title }) => title === "What the board is asked to decide");
    expect(asked?.page ?? 1).toBe(1);
  });

  it.each(Object.entries(hostileNames))(
    "1,000 questions in which every name is %s",
    (_, name) => {
      const questionnaire = hostileQuestionnaire(name);
      const { sheets } = pagesOf(questionnaire, hostileAssessment(questionnaire, name));
      expect(sheets.length).toBeLessThanOrEqual(BOARD_PAGES);
    },
    60_000,
  );

  it.each<readonly [string, () => Assessment]>([
    ["the sample", () => sample],
    ["half of it answered", halfAnswered],
    ["several respondents", severalRespondents],
    ["every risk treated and rated by the organisation", allTreated],
  ])("%s, on Letter and in words that are 40 % longer", (_, assessment) => {
    for (const other of [{ paper: "letter" }, { spoken: longWords }] as const) {
      const { sheets, context } = pagesOf(commitments, assessment(), other);
      expect(sheets.length).toBeLessThanOrEqual(BOARD_PAGES);
      const title = (other.spoken ?? formatter).text("boardDecision.title");
      expect(context.bookmarks.find((bookmark) => bookmark.title === title)?.page).toBe(1);
    }
  });

  it("one question alone", () => {
    const one = aQuestionnaire([anArea("A", [aPractice("A1", [aQuestion("A1.q")])])]);
    expect(pagesOf(one, anAssessment({ "A1.q": { level: 3 } })).sheets.length).toBeLessThanOrEqual(BOARD_PAGES);
  });
});

it("the table of the worst risks of a quick scan that is begun stays on one page", () => {
  const { questions } = outlineOf(commitments);
  const begun = questions.filter(({ question }) => question.editions.includes("quick")).slice(0, 12);
  const answers = Object.fromEntries(begun.map(({ question }, index) => [question.id, { level: index % 4 }]));
  const { sheets } = pagesOf(commitments, anAssessment(answers, { edition: "quick" }));
  // The head of a table is repeated on each of its pages.
  const heads = sheets.filter(({ pieces }) =>
    pieces.some(({ marks }) =>
      marks.some((mark) => mark.kind === "text" && mark.text.trim() === "What would reduce it most"),
    ),
  );
  expect(heads).toHaveLength(1);
});

describe("the column of the last assessment on page 1", () => {
  it.each([
    { label: "June 2026", heads: ["June", "2026"] },
    { label: "Baseline 2025", heads: ["Baseline", "2025"] },
    { label: "", heads: ["16", "September", "2026"] },
    { label: "Zwischenbewertungsstand Herbst", heads: ["Zwischen…"] },
  ])("is headed by whole words of $label", ({ label, heads }) => {
    const snapshot = { id: "s", takenAt: "2026-09-16T09:00:00Z", label, exposure: {}, answers: {} };
    const [first] = pagesOf(commitments, { ...sample, snapshots: [snapshot] }).sheets;
    const texts = first?.pieces.flatMap(({ marks }) => marks.filter((mark) => mark.kind === "text")) ?? [];
    const last = texts.findLast(({ text }) => text.trim() === "Today");
    // The texts of the same row, left of "Today": the middle column ends at one edge.
    const row = texts.filter(
      ({ x, y }) => last !== undefined && x > 400 && x < last.x && y >= last.y - 1 && y < last.y + 40,
    );
    const formatter = row.flatMap(({ text }) => text.trim().split(" "));
    for (const head of heads) expect(formatter).toContain(head);
  });
});
