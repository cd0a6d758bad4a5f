import type { ExchangeFormatter } from "#exchange/exchangeFormatter.ts";
import type { Sheet } from "#exchange/sheet/sheet.ts";
import type { Questionnaire } from "#questionnaire/schema.ts";
import { type AnswerWords, answerWords, withWords } from "./answerWords.ts";
import { type FoundColumns, findColumns } from "./findColumns.ts";
import { findQuestionOf } from "./findQuestionOf.ts";
import { readKey, type TemplateKey } from "./templateKey.ts";

/** The visible sheets of a file (all if none is visible), and the words for reading them. */
export type OpenedSheets = {
  readonly sheets: readonly Sheet[];
  /** Index in `sheets` of the sheet that names the most questions. */
  readonly best: number;
  /** The questionnaire of the template; null if the file is not one. */
  readonly made: TemplateKey["questionnaire"] | null;
  readonly words: AnswerWords;
};

/** Detects whether a file is a template, in any language, or another spreadsheet. */
export function openSheets(
  all: readonly Sheet[],
  questionnaire: Questionnaire,
  exchangeText: ExchangeFormatter,
): OpenedSheets {
  const key = readKey(all);
  const words = withWords(answerWords(questionnaire, exchangeText), key?.words);
  const shown = all.filter(({ hidden }) => hidden !== true);
  const sheets = shown.length > 0 ? shown : all;
  const counts = sheets.map((sheet) => countQuestions(sheet, questionnaire, findColumns(sheet, questionnaire, words)));
  const best = counts.indexOf(Math.max(...counts));
  return { sheets, best, made: key?.questionnaire ?? null, words };
}

/** Counts the rows that name a question of the questionnaire. */
export function countQuestions(sheet: Sheet, questionnaire: Questionnaire, { columns }: FoundColumns): number {
  const { question } = columns;
  if (question === null) return 0;
  const find = findQuestionOf(questionnaire);
  return sheet.rows.filter((row) => find(row[question]?.text ?? "") !== null).length;
}
