import type { ExchangeFormatter } from "#exchange/exchangeFormatter.ts";
import type { Sheet } from "#exchange/sheet/sheet.ts";
import type { Questionnaire } from "#questionnaire/schema.ts";
import { type AnswerWords, answerWords, withWords } from "./answerWords.ts";
import { type FoundColumns, findColumns } from "./findColumns.ts";
import { findQuestionOf } from "./findQuestionOf.ts";
import { readKey, type TemplateKey } from "./templateKey.ts";

/** The sheets of a file, as far as they can hold answers, and how they are understood. */
export type OpenedSheets = {
  readonly sheets: readonly Sheet[];
  /** The sheet that names most questions, by its place among them. */
  readonly best: number;
  /** What the template says that it was made from, where it is one. */
  readonly made: TemplateKey["questionnaire"] | null;
  readonly words: AnswerWords;
};

/** Finds out what a file is: a template in whatever language, or a sheet of somebody's own. */
export function openSheets(all: readonly Sheet[], questionnaire: Questionnaire, text: ExchangeFormatter): OpenedSheets {
  const key = readKey(all);
  const words = withWords(answerWords(questionnaire, text), key?.words);
  const shown = all.filter(({ hidden }) => hidden !== true);
  const sheets = shown.length > 0 ? shown : all;
  const counts = sheets.map((sheet) => countQuestions(sheet, questionnaire, findColumns(sheet, questionnaire, words)));
  const best = counts.indexOf(Math.max(...counts));
  return { sheets, best, made: key?.questionnaire ?? null, words };
}

/** Rows of a sheet that name a question of the questionnaire. */
export function countQuestions(sheet: Sheet, questionnaire: Questionnaire, { columns }: FoundColumns): number {
  const { question } = columns;
  if (question === null) return 0;
  const find = findQuestionOf(questionnaire);
  return sheet.rows.filter((row) => find(row[question]?.text ?? "") !== null).length;
}
