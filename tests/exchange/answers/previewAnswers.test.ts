import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { withAnswers } from "#assessment/changes.ts";
import type { Answers } from "#assessment/schema.ts";
import { findColumns } from "#exchange/answers/findColumns.ts";
import { openSheets } from "#exchange/answers/openSheets.ts";
import { previewAnswers } from "#exchange/answers/previewAnswers.ts";
import { createExchangeFormatter } from "#exchange/exchangeFormatter.ts";
import exchange from "#exchange/messages/en.json";
import type { SheetCell } from "#exchange/sheet/sheet.ts";
import { outlineOf } from "#questionnaire/outline.ts";
import { anAssessment } from "../../assessment/anyAssessment.ts";
import { tinyQuestionnaire } from "../../fixtures/tinyQuestionnaire.ts";

const questionnaire = tinyQuestionnaire;
const [q1, q2, q3] = outlineOf(questionnaire).questions.map(({ question }) => question);
if (q1 === undefined || q2 === undefined || q3 === undefined) throw new Error("It has three questions");
const NOW = "2026-11-29T10:00:00.000Z";

type CellInput = string | Partial<SheetCell>;
const cell = (given: CellInput): SheetCell => ({
  kind: given === "" ? "empty" : "text",
  text: "",
  ...(typeof given === "string" ? { text: given } : given),
});
const read = (rows: readonly (readonly CellInput[])[], answers: Answers = {}, emptyRemoves = false) => {
  const assessment = anAssessment({ answers });
  const opened = openSheets(
    [{ name: "Answers", rows: rows.map((row) => row.map(cell)) }],
    questionnaire,
    createExchangeFormatter("en", exchange),
  );
  const sheet = opened.sheets[opened.best];
  if (sheet === undefined) throw new Error("no sheet");
  const found = findColumns(sheet, questionnaire, opened.words);
  const rules = { ...found, words: opened.words, max: questionnaire.scale.length - 1, emptyRemoves };
  const preview = previewAnswers(assessment, questionnaire, sheet, rules);
  const changes = new Map(preview.rows.map(({ question, change }) => [question.id, change]));
  return { found, preview, after: withAnswers(assessment, changes, NOW).answers };
};
const HEAD = ["ID", "Answer", "Why it does not apply", "Evidence", "Note", "Owner", "Links"];

describe("a sheet", () => {
  it("is read although a value stands in the last row that Excel has", () => {
    const rows = Array.from({ length: 1_048_576 }, (): readonly CellInput[] => []);
    rows.splice(0, 2, HEAD, [q1.id, "2"]);
    rows.splice(-1, 1, [q2.id, "1"]);
    expect(read(rows).preview.rows.map(({ row }) => row)).toEqual([2, 1_048_576]);
  });

  it("is taken over with all that it says", () => {
    const { preview, after } = read([
      HEAD,
      [q1.id, "2", "", "Verified", "Seen.", "Ada", "https://a.example\n https://b.example "],
      [q2.id, "Not applicable", "No AI here.", "", "", "", ""],
      [q3.id, "don't know"],
    ]);
    expect(preview.problems).toEqual([]);
    expect(after).toEqual({
      [q1.id]: {
        level: 2,
        evidence: "verified",
        note: "Seen.",
        owner: "Ada",
        answeredAt: NOW,
        links: ["https://a.example", "https://b.example"],
      },
      [q2.id]: { notApplicable: "No AI here.", answeredAt: NOW },
      [q3.id]: { unknown: true, answeredAt: NOW },
    });
    expect(preview.rows[0]?.changes.map(({ cell: name }) => name)).toEqual(["B2", "D2", "E2", "F2", "G2"]);
  });

  it.each([
    { name: "in another order, below a title", rows: [["My sheet"], [], ["Note", "Score", "Ref"], ["x", "2", q1.id]] },
    {
      name: "with names in another language, known by what stands in them",
      rows: [
        ["Kennung", "Stufe"],
        [q1.id, "2"],
      ],
    },
    { name: "without names", rows: [[q1.id, "2"]] },
    {
      name: "with the words of the question in place of its ID",
      rows: [
        ["Question", "Level"],
        [q1.prompt.toUpperCase(), "2"],
      ],
    },
  ])("is read $name", ({ rows }) => expect(read(rows).after[q1.id]?.level).toBe(2));

  it.each<{ name: string; row: readonly CellInput[]; problem: object }>([
    {
      name: "a broken reference",
      row: [q1.id, { kind: "error", text: "#REF!" }],
      problem: { cell: "B2", fault: { code: "errorCell", found: "#REF!" } },
    },
    {
      name: "a day",
      row: [q1.id, { kind: "day", text: "2026-02-01" }],
      problem: { cell: "B2", fault: { code: "isADay", found: "2026-02-01" } },
    },
    { name: "half a level", row: [q1.id, "1,5"], problem: { cell: "B2", fault: { code: "notWhole", found: "1,5" } } },
    {
      name: "a level beyond the scale",
      row: [q1.id, "9"],
      problem: { cell: "B2", fault: { code: "beyondScale", found: "9", max: 2 } },
    },
    {
      name: "no evidence grade",
      row: [q1.id, "", "", "certain"],
      problem: { cell: "D2", fault: { code: "notAGrade", found: "certain" } },
    },
    {
      name: "an error in a note",
      row: [q1.id, "", "", "", { kind: "error", text: "#N/A" }],
      problem: { cell: "E2", fault: { code: "errorCell", found: "#N/A" } },
    },
    {
      name: "a formula that was never calculated",
      row: [q1.id, { kind: "empty", text: "", formula: true }],
      problem: { cell: "B2", fault: { code: "withoutResult", found: "" } },
    },
    {
      name: "another questionnaire's question",
      row: ["theirs.1", "2"],
      problem: { cell: "A2", fault: { code: "unknownQuestion", found: "theirs.1" } },
    },
  ])("leaves out $name, by its cell, and nothing else", ({ row, problem }) => {
    const { preview, after } = read([HEAD, row, [q2.id, "1"]]);
    expect(preview.problems).toEqual([problem]);
    expect(after).toEqual({ [q2.id]: { level: 1, answeredAt: NOW } });
  });

  it("takes the first of two rows with one question", () => {
    const { preview, after } = read([HEAD, [q1.id, "1"], [q1.id, "2"]]);
    expect(preview.problems).toEqual([{ cell: "A3", fault: { code: "twice", found: q1.id, row: 2 } }]);
    expect(after[q1.id]?.level).toBe(1);
  });

  it("says which results of formulas and which merged values it takes", () => {
    const { preview } = read([
      HEAD,
      [q1.id, { kind: "number", text: "2", formula: true }],
      [q2.id, { kind: "number", text: "2", merged: true }],
    ]);
    expect(preview).toMatchObject({ formulas: ["B2"], merged: ["B3"], problems: [] });
    expect(preview.rows).toHaveLength(2);
  });

  it("names no question where it is another questionnaire's", () => {
    const { found, preview } = read([
      ["Ref", "Title"],
      ["x.1", "y"],
    ]);
    expect(preview.rows).toEqual([]);
    expect(found.columns.answer).toBeNull();
  });

  const present: Answers = {
    [q1.id]: { level: 1, note: "Old", owner: "Ada", answeredAt: "2026-01-01T00:00:00Z", flagged: true },
    [q2.id]: { notApplicable: "No AI.", answeredAt: "2026-01-01T00:00:00Z" },
  };
  it("changes nothing by an empty cell", () => {
    const { preview, after } = read([HEAD, [q1.id, "", "", "", "", "", ""], [q2.id]], present);
    expect(preview).toMatchObject({ rows: [], unchanged: 2 });
    expect(after).toEqual(present);
  });

  it("removes what is there by an empty cell where that is wanted", () => {
    const { after } = read([HEAD, [q1.id, "", "", "", "", "Ada", ""], [q2.id, ""]], present, true);
    expect(after).toEqual({ [q1.id]: { owner: "Ada", flagged: true } });
  });

  it("shows the words of an answer before and after", () => {
    const { preview } = read([HEAD, [q1.id, "", "", "", "Old", "Ada"], [q2.id, "2"]], present, true);
    expect(preview.rows.map(({ changes }) => changes)).toEqual([
      [{ field: "answer", cell: "B2", before: "1 – Something", after: "" }],
      [{ field: "answer", cell: "B3", before: "Not applicable", after: "2 – Everything" }],
    ]);
  });

  it.each([
    { name: "a workbook dropped a control character", note: "a\u0001b", cell: "ab" },
    { name: "a CSV file kept a control character", note: "a\u0001b", cell: "a\u0001b" },
    { name: "a workbook cut it", note: "x".repeat(40_000), cell: `${"x".repeat(32_766)}…` },
    { name: "it looks like a character code of Excel", note: "_x0041_", cell: "_x0041_" },
  ])("changes no note because $name", ({ note, cell }) => {
    const { preview } = read([HEAD, [q1.id, "", "", "", cell]], { [q1.id]: { level: 1, note } });
    expect(preview.rows).toEqual([]);
  });

  it("keeps the moment of an answer that is the same", () => {
    const { after } = read([HEAD, [q1.id, "1", "", "", "New"]], present);
    expect(after[q1.id]).toEqual({ ...present[q1.id], note: "New" });
  });

  it("changes the reason alone of what does not apply", () => {
    const { preview, after } = read([HEAD, [q2.id, "n/a", "Still none."]], present);
    expect(after[q2.id]?.notApplicable).toBe("Still none.");
    expect(preview.rows[0]?.changes.map(({ field }) => field)).toEqual(["reason"]);
  });

  it("never throws, and gives answers that a file may hold", () => {
    const anyCell = fc.oneof(
      fc.constantFrom(q1.id, q2.id, "1", "n/a", "Verified", ""),
      fc.record({
        kind: fc.constantFrom("text", "number", "day", "error", "boolean"),
        text: fc.string({ unit: "binary" }),
      }),
    );
    fc.assert(
      fc.property(fc.array(fc.array(anyCell, { maxLength: 7 }), { maxLength: 6 }), fc.boolean(), (rows, remove) => {
        const { after } = read([HEAD, ...rows], present, remove);
        for (const { level } of Object.values(after)) if (level !== undefined) expect([0, 1, 2]).toContain(level);
      }),
    );
  });
});
