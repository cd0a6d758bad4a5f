import ExcelJS from "exceljs/dist/exceljs.min.js";
import { beforeAll, describe, expect, it } from "vitest";
import { parseAssessment } from "#assessment/parseAssessment.ts";
import type { Assessment } from "#assessment/schema.ts";
import { defaultChoices } from "#document/choices.ts";
import { answerWords } from "#exchange/answers/answerWords.ts";
import { exportTemplate } from "#exchange/answers/exportTemplate.ts";
import { findColumns } from "#exchange/answers/findColumns.ts";
import { openSheets } from "#exchange/answers/openSheets.ts";
import { previewAnswers } from "#exchange/answers/previewAnswers.ts";
import { readKey } from "#exchange/answers/templateKey.ts";
import { createExchangeFormatter } from "#exchange/exchangeFormatter.ts";
import type { TemplateChoices } from "#exchange/exportFile.ts";
import exchange from "#exchange/messages/en.json";
import { readSheets } from "#exchange/sheet/readSheets.ts";
import { editionQuestions } from "#questionnaire/outline.ts";
import type { Questionnaire } from "#questionnaire/schema.ts";
import report from "#report/messages/en.json";
import { readCisos4ai, readSample } from "../../fixtures/cisos4ai.ts";
import { readParts } from "../readPackage.ts";

let questionnaire: Questionnaire;
let sample: Assessment;
beforeAll(async () => {
  questionnaire = await readCisos4ai();
  const parsed = parseAssessment(readSample());
  if (!parsed.ok) throw new Error("The sample cannot be read");
  sample = parsed.value;
});
const write = async (template: TemplateChoices) => {
  const job = { questionnaire, assessment: sample, choices: defaultChoices(["en-GB"]), date: "2026-11-29" };
  const made = await exportTemplate({ job, messages: { report, exchange }, method: null, made: "", template });
  if (!made.ok || made.value.kind !== "file" || typeof made.value.content === "string") throw new Error("no file");
  return made.value.content;
};
const preview = async (bytes: Uint8Array, assessment: Assessment, emptyRemoves = false) => {
  const read = await readSheets(bytes, "answers.xlsx");
  if (!read.ok) throw new Error(read.error.kind);
  const opened = openSheets(read.value, questionnaire, createExchangeFormatter("en", exchange));
  const sheet = opened.sheets[opened.best];
  if (sheet === undefined) throw new Error("no sheet");
  const found = findColumns(sheet, questionnaire, opened.words);
  const rules = { ...found, words: opened.words, max: questionnaire.scale.length - 1, emptyRemoves };
  return { opened, found, preview: previewAnswers(assessment, questionnaire, sheet, rules) };
};

describe("a template with the answers", () => {
  it("changes nothing in the assessment that it was made of", async () => {
    const {
      opened,
      found,
      preview: read,
    } = await preview(await write({ filled: true, area: null, role: null }), sample, true);
    expect(opened.made).toEqual({ id: questionnaire.id, version: questionnaire.version });
    expect(found).toEqual({
      head: 0,
      columns: { question: 2, answer: 5, reason: 6, evidence: 7, note: 8, owner: 9, links: 10 },
    });
    expect(read.rows).toEqual([]);
    expect(read.problems).toEqual([]);
  });

  it("is understood after its columns were moved and named otherwise, and its words are those of another language", async () => {
    const book = new ExcelJS.Workbook();
    await book.xlsx.load((await write({ filled: false, area: null, role: null })).buffer);
    const [questions, , lists] = book.worksheets;
    if (questions === undefined || lists === undefined) throw new Error("Sheets are missing");
    // As if it had been made in German: the words of the lists, and the names of the columns.
    lists.getCell("A5").value = "3 – Festgelegt";
    lists.getCell("E3").value = "Antwort";
    questions.getCell("F1").value = "Antwort";
    questions.getCell("F2").value = "3 – Festgelegt";
    questions.spliceColumns(1, 2);
    const id = String(questions.getCell("A2").value);
    const read = await preview(new Uint8Array(await book.xlsx.writeBuffer()), { ...sample, answers: {} });
    expect(read.found.columns).toMatchObject({ question: 0, answer: 3 });
    expect(read.preview.rows.map(({ question, change }) => [question.id, change])).toEqual([
      [id, { choice: { level: 3 } }],
    ]);
  });
});

describe("a template", () => {
  const asked = async (template: TemplateChoices) => {
    const read = await readSheets(await write(template), "answers.xlsx");
    return read.ok ? (read.value[0]?.rows.slice(1).map((row) => row.map(({ text }) => text)) ?? []) : [];
  };
  it("asks every question of the edition, without answers where they are not wanted", async () => {
    const rows = await asked({ filled: false, area: null, role: null });
    expect(rows).toHaveLength(editionQuestions(questionnaire, sample.edition).length);
    expect(rows.every((row) => row[5] === "")).toBe(true);
  });
  it("asks the questions of an area alone, or those that a role usually knows", async () => {
    const [area] = questionnaire.areas;
    const role = questionnaire.roles?.[0]?.id ?? "";
    const ofArea = await asked({ filled: true, area: area?.id ?? "", role: null });
    expect(ofArea.map((row) => row[2])).toEqual(
      area?.practices.flatMap(({ questions }) =>
        questions.filter(({ editions }) => editions.includes(sample.edition)).map(({ id }) => id),
      ),
    );
    const ofRole = await asked({ filled: true, area: null, role });
    const knows = editionQuestions(questionnaire, sample.edition).filter(({ roles }) => roles?.includes(role));
    expect(ofRole.map((row) => row[2])).toEqual(knows.map(({ id }) => id));
  });
  it("has all words in a hidden sheet, from which the drop-downs take them", async () => {
    const read = await readSheets(await write({ filled: false, area: null, role: null }), "answers.xlsx");
    if (!read.ok) throw new Error(read.error.kind);
    expect(read.value.map(({ hidden }) => hidden === true)).toEqual([false, false, true]);
    const words = answerWords(questionnaire, createExchangeFormatter("en-GB", exchange));
    expect(readKey(read.value)?.words).toEqual(words);
  });
  it("has one drop-down for each cell of an answer", async () => {
    const sheet =
      readParts(await write({ filled: false, area: null, role: null })).get("xl/worksheets/sheet1.xml") ?? "";
    const ranges = [...sheet.matchAll(/<dataValidation [^>]*sqref="([^"]*)"/g)].map(([, range]) => range);
    expect(ranges).toEqual([expect.stringMatching(/^F2:F\d+$/), expect.stringMatching(/^H2:H\d+$/)]);
  });
});
