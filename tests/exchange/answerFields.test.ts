import { expect, it } from "vitest";
import { changedAnswer } from "#assessment/answer.ts";
import { answersSchema } from "#assessment/answersSchema.ts";
import type { Answer } from "#assessment/schema.ts";
import { defaultChoices } from "#document/choices.ts";
import { exportTemplate } from "#exchange/answers/exportTemplate.ts";
import { findColumns } from "#exchange/answers/findColumns.ts";
import { openSheets } from "#exchange/answers/openSheets.ts";
import { previewAnswers } from "#exchange/answers/previewAnswers.ts";
import { createExchangeFormatter } from "#exchange/exchangeFormatter.ts";
import { type ExportInput, reportOf } from "#exchange/exportFile.ts";
import exchange from "#exchange/messages/en.json";
import { createOscalContext } from "#exchange/oscal/oscalDocument.ts";
import { readOscal } from "#exchange/oscal/readOscal.ts";
import { writeResults } from "#exchange/oscal/writeResults.ts";
import { readSheets } from "#exchange/sheet/readSheets.ts";
import { listTables } from "#exchange/tables/listTables.ts";
import report from "#report/messages/en.json";
import { anAssessment, workedExample } from "../fixtures/workedExample.ts";

/*
 * Every field of an answer is exported and read again, or the list below says where it is left out. A field that is new in
 * the schema fails here until it is in the list.
 */

type Example = { readonly answer: Answer; readonly notIn?: readonly ("workbook" | "tables")[] };

const NOW = "2026-11-29T10:00:00.000Z";
const LEVEL = { level: 2, answeredAt: NOW };
const EXAMPLES: Readonly<Record<string, Example>> = {
  level: { answer: { level: 3, answeredAt: NOW } },
  notApplicable: { answer: { notApplicable: "We train no models.", answeredAt: NOW } },
  unknown: { answer: { unknown: true, answeredAt: NOW } },
  evidence: { answer: { ...LEVEL, evidence: "documented" } },
  note: { answer: { ...LEVEL, note: "Since spring." } },
  links: { answer: { ...LEVEL, links: ["https://example.org/policy", "Binder 4"] } },
  owner: { answer: { ...LEVEL, owner: "Head of IT" } },
  // For the discussion in the app, which the sheet to fill in is not.
  flagged: { answer: { ...LEVEL, flagged: true }, notIn: ["workbook"] },
  // When it was answered, and what is to be confirmed, follow from changing answers; both are no answer.
  answeredAt: { answer: { level: 2, answeredAt: "2026-02-03T04:05:06Z" }, notIn: ["workbook", "tables"] },
  toConfirm: { answer: { ...LEVEL, toConfirm: true }, notIn: ["workbook", "tables"] },
};
const PLAIN: Answer = LEVEL;

const [ID = ""] = workedExample.areas.flatMap(({ practices }) =>
  practices.flatMap(({ questions }) => questions.map(({ id }) => id)),
);
const input = (answer: Answer): ExportInput => ({
  job: {
    questionnaire: workedExample,
    assessment: anAssessment({ [ID]: answer }),
    choices: defaultChoices(["en-GB"]),
    date: "2026-11-29",
  },
  messages: { report, exchange },
  method: null,
  made: NOW,
});
const formatter = createExchangeFormatter("en-GB", exchange);

async function throughWorkbook(answer: Answer): Promise<Answer | undefined> {
  const made = await exportTemplate(input(answer));
  if (!made.ok || made.value.kind !== "file" || typeof made.value.content === "string") throw new Error("no file");
  const read = await readSheets(made.value.content, "answers.xlsx");
  if (!read.ok) throw new Error(read.error.kind);
  const { sheets, best, words } = openSheets(read.value, workedExample, formatter);
  const sheet = sheets[best];
  if (sheet === undefined) throw new Error("no sheet");
  const rules = { ...findColumns(sheet, workedExample, words), words, max: 5, emptyRemoves: false };
  const { rows } = previewAnswers(anAssessment({}), workedExample, sheet, rules);
  return changedAnswer(undefined, rows.find(({ question }) => question.id === ID)?.change ?? {}, NOW);
}

const tableOf = (answer: Answer) =>
  listTables(reportOf(input(answer)), formatter).find(({ id }) => id === "answers")?.rows;
const isIn = (place: "workbook" | "tables") =>
  Object.entries(EXAMPLES).filter(([, { notIn }]) => !notIn?.includes(place));

it("the examples have every field of an answer", () => {
  const { shape } = answersSchema.def.valueType.def;
  expect(Object.keys(EXAMPLES).sort()).toEqual(Object.keys(shape).sort());
  for (const [field, { answer }] of Object.entries(EXAMPLES)) expect(Object.keys(answer)).toContain(field);
});

it.each(Object.entries(EXAMPLES))("OSCAL contains the field %s", (_, { answer }) => {
  const contents = readOscal(
    JSON.parse(JSON.stringify(writeResults(createOscalContext(reportOf(input(answer)), input(answer))))),
  );
  expect(contents.ok ? contents.value.answers : contents.error).toEqual({ [ID]: answer });
});

it.each(isIn("workbook"))("the workbook to fill in contains the field %s", async (_, { answer }) => {
  expect(await throughWorkbook(answer)).toEqual(answer);
});

it.each(isIn("tables").filter(([field]) => field !== "level"))("the tables contain the field %s", (_, { answer }) => {
  expect(tableOf(answer)).not.toEqual(tableOf(PLAIN));
});
