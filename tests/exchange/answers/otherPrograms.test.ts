import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { findColumns } from "#exchange/answers/findColumns.ts";
import { openSheets } from "#exchange/answers/openSheets.ts";
import type { CellProblem } from "#exchange/answers/previewAnswers.ts";
import { previewAnswers } from "#exchange/answers/previewAnswers.ts";
import { createExchangeFormatter } from "#exchange/exchangeFormatter.ts";
import exchange from "#exchange/messages/en.json";
import { readSheets } from "#exchange/sheet/readSheets.ts";
import { anAssessment } from "../../assessment/anyAssessment.ts";
import { readCisos4ai } from "../../fixtures/cisos4ai.ts";

/*
 * A German sheet with a merged title and merged cells, columns in another order, formulas, an error, dates, decimal
 * commas and a question of another questionnaire, as several programs write it (tests/fixtures/sheets/make.py).
 */

const SHEETS = join(import.meta.dirname, "../../fixtures/sheets");
const questionnaire = await readCisos4ai();
const say = createExchangeFormatter("en", exchange);
const read = (name: string) => readSheets(new Uint8Array(readFileSync(join(SHEETS, name))), name);

async function previewOf(name: string) {
  const sheets = await read(name);
  if (!sheets.ok) throw new Error(sheets.error.kind);
  const opened = openSheets(sheets.value, questionnaire, say);
  const sheet = opened.sheets[opened.best] ?? { name: "", rows: [] };
  const found = findColumns(sheet, questionnaire, opened.words);
  // The visitor assigns the columns whose German names are not known; the question is found by its content.
  expect(found).toMatchObject({ head: 2, columns: { question: 2 } });
  const columns = { ...found.columns, answer: 3, note: 0 };
  const rules = { head: 2, columns, words: opened.words, max: 5, emptyRemoves: false };
  const preview = previewAnswers(anAssessment(), questionnaire, sheet, rules);
  return {
    ...preview,
    levels: Object.fromEntries(preview.rows.map(({ question, change }) => [question.id, change.choice])),
    problems: preview.problems.map((problem) => `${problem.cell} ${sentence(problem)}`),
  };
}

const sentence = ({ fault: { code, ...values } }: CellProblem) => say(`problem.${code}`, values);

const LEVELS = {
  "integrity-first.principles": { level: 3 },
  "ethical-interactions.physical": { level: 2 },
  "accountability.ownership": { level: 4 },
  "accountability.retirement": { notApplicable: "" },
};
const PROBLEMS = [
  "D8 3,5 is not a whole level.",
  "D10 “01.02.2026” is not an answer: write a level, “Not applicable” or “Don’t know”.",
  "D11 The spreadsheet made it the date 1. Feb: write the level alone.",
  "C14 “theirs.one” is not a question of this questionnaire.",
  "D15 “TRUE” is not an answer: write a level, “Not applicable” or “Don’t know”.",
  "D16 2.5 is not a whole level.",
];
const NOTES = ["Erste Zeile\nzweite Zeile", "=1+1 ist kein Befehl"];

describe.each(["openpyxl.xlsx", "libreoffice.xlsx", "gnumeric.xlsx"])("a workbook: %s", (name) => {
  it("is read with its merged cells, dates and errors, each problem named by its cell", async () => {
    const { levels, problems, merged, formulas, rows } = await previewOf(name);
    const isCalculated = name !== "openpyxl.xlsx";
    expect(levels).toEqual({
      ...LEVELS,
      ...(isCalculated && { "integrity-first.review": { level: 2 } }),
      "accountability.explainability": { level: 4 },
    });
    const unfinished =
      "It contains a formula without a stored result: open and save the file in a spreadsheet program.";
    expect(problems).toEqual(
      [
        ...(isCalculated ? ["D6 It contains the error #DIV/0!."] : [`D5 ${unfinished}`, `D6 ${unfinished}`]),
        "D7 The spreadsheet made it the date 2026-02-01: write the level alone.",
        ...PROBLEMS,
      ].toSorted((a, b) => rowOf(a) - rowOf(b)),
    );
    expect(merged).toEqual(["D13"]);
    expect(formulas).toEqual(isCalculated ? ["D5"] : []);
    expect(rows.flatMap(({ change }) => change.note ?? [])).toEqual(NOTES);
  });
});

const rowOf = (problem: string) => Number(/\d+/.exec(problem)?.[0]);

describe.each([
  { name: "libreoffice-semicolons.csv", date: "2026-02-01" },
  { name: "gnumeric.csv", date: "2026/02/01" },
])("a CSV file: $name", ({ name, date }) => {
  it("is read with the same answers, and names the cells of dates and errors", async () => {
    const { levels, problems } = await previewOf(name);
    expect(levels).toEqual({ ...LEVELS, "integrity-first.review": { level: 2 } });
    const noAnswer = (cell: string, found: string) =>
      `${cell} “${found}” is not an answer: write a level, “Not applicable” or “Don’t know”.`;
    expect(problems).toEqual([noAnswer("D6", "#DIV/0!"), noAnswer("D7", date), ...PROBLEMS]);
  });
});

it.each([
  { name: "libreoffice.xls", kind: "oldExcel", says: /old Excel format \(\.xls\)/ },
  { name: "libreoffice.ods", kind: "openDocument", says: /OpenDocument spreadsheet/ },
  { name: "password.xlsx", kind: "passwordProtected", says: /protected with a password/ },
] as const)("$name is refused in words", async ({ name, kind, says }) => {
  expect(await read(name)).toEqual({ ok: false, error: { kind } });
  expect(say(`sheetError.${kind}`)).toMatch(says);
});
