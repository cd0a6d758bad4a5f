import { cellAt, type Sheet } from "#exchange/sheet/sheet.ts";
import { foldText } from "#lib/foldText.ts";
import type { Questionnaire } from "#questionnaire/schema.ts";
import { type AnswerWords, SHEET_FIELDS, type SheetField } from "./answerWords.ts";
import { findQuestionOf } from "./findQuestionOf.ts";
import { readChoice } from "./readChoice.ts";

/** Which column, from 0, holds what; null where none does. */
export type Columns = Readonly<Record<SheetField, number | null>>;

/** Where the names of the columns stand, a row from 0, or null where there are none; and what was found by itself. */
export type FoundColumns = { readonly head: number | null; readonly columns: Columns };

/** Rows among which the names of the columns are looked for. */
const FIRST_ROWS = 30;
/** Rows that are enough to know a column by what stands in it. */
const SAMPLE = 1000;

/**
 * Finds out what the columns of a sheet hold: by their names in these words, whatever their order; those of the
 * question and of the answer also by what stands in them, where the names are others.
 */
export function findColumns(sheet: Sheet, questionnaire: Questionnaire, words: AnswerWords): FoundColumns {
  const width = Math.max(0, ...sheet.rows.map((row) => row.length));
  const head = headOf(sheet, words);
  const named = namedColumns(sheet, head, words);
  const question = named.question ?? questionColumn(sheet, questionnaire, width);
  const taken = new Set([...Object.values(named), question]);
  const answer = named.answer ?? answerColumn(sheet, questionnaire, words, { width, question, taken });
  const columns = { ...named, question, answer };
  return { head: head ?? rowBefore(sheet, questionnaire, question), columns };
}

/** The columns that a sheet has, each with its name or its first value. */
export function listColumns(
  sheet: Sheet,
  head: number | null,
): readonly { readonly column: number; readonly name: string }[] {
  const width = Math.max(0, ...sheet.rows.map((row) => row.length));
  return Array.from({ length: width }, (_, column) => {
    const first = sheet.rows.find((row) => (row[column]?.text ?? "").trim() !== "")?.[column]?.text ?? "";
    return { column, name: (head === null ? first : cellAt(sheet, head, column).text).trim() };
  }).filter(({ column }) => sheet.rows.some((row) => (row[column]?.text ?? "") !== ""));
}

function fieldOf(name: string, words: AnswerWords): SheetField | undefined {
  const folded = fold(name);
  if (folded === "") return undefined;
  const said = words.fields.find(([word]) => fold(word) === folded)?.[1];
  return said ?? SHEET_FIELDS.find((field) => ALSO[field].includes(folded));
}

/** Names that sheets of others often have, and those of the table of answers. */
const ALSO: Readonly<Record<SheetField, readonly string[]>> = {
  question: ["id", "question id", "questionid", "ref", "reference"],
  answer: ["answer", "level", "maturity", "maturity level", "score", "rating", "value"],
  reason: ["reason", "justification"],
  evidence: ["evidence", "evidence grade"],
  note: ["note", "notes", "comment", "comments", "remark", "remarks"],
  owner: ["owner", "responsible"],
  links: ["link", "links", "url", "urls"],
};

function headOf(sheet: Sheet, words: AnswerWords): number | null {
  const counts = sheet.rows.slice(0, FIRST_ROWS).map((row, index) => {
    const fields = row.map(({ text }) => fieldOf(text, words)).filter((field) => field !== undefined);
    return { index, count: new Set(fields).size };
  });
  const best = counts.toSorted((a, b) => b.count - a.count)[0];
  return best !== undefined && best.count > 1 ? best.index : null;
}

function namedColumns(sheet: Sheet, head: number | null, words: AnswerWords): Columns {
  const fields = (head === null ? [] : (sheet.rows[head] ?? [])).map(({ text }) => fieldOf(text, words));
  const columnOf = (field: SheetField) => {
    const column = fields.indexOf(field);
    return column < 0 ? null : column;
  };
  return {
    ...{ question: columnOf("question"), answer: columnOf("answer"), reason: columnOf("reason") },
    ...{ evidence: columnOf("evidence"), note: columnOf("note"), owner: columnOf("owner"), links: columnOf("links") },
  };
}

/** The column in which most questions are named. */
function questionColumn(sheet: Sheet, questionnaire: Questionnaire, width: number): number | null {
  const find = findQuestionOf(questionnaire);
  const counts = Array.from({ length: width }, (_, column) => ({
    column,
    count: sheet.rows.slice(0, SAMPLE).filter((_, row) => find(cellAt(sheet, row, column).text) !== null).length,
  }));
  const best = counts.toSorted((a, b) => b.count - a.count)[0];
  return best !== undefined && best.count > 0 ? best.column : null;
}

/** The only column that has nothing but answers beside the questions. */
function answerColumn(
  sheet: Sheet,
  questionnaire: Questionnaire,
  words: AnswerWords,
  { width, question, taken }: { width: number; question: number | null; taken: ReadonlySet<number | null> },
): number | null {
  if (question === null) return null;
  const find = findQuestionOf(questionnaire);
  const rows = sheet.rows
    .slice(0, SAMPLE)
    .flatMap((_, row) => (find(cellAt(sheet, row, question).text) === null ? [] : [row]));
  const max = questionnaire.scale.length - 1;
  const isAnswer = (row: number, column: number) => readChoice(cellAt(sheet, row, column), words, max).ok;
  const fitting = Array.from({ length: width }, (_, column) => column).filter((column) => {
    const filled = rows.filter((row) => cellAt(sheet, row, column).kind !== "empty");
    return !taken.has(column) && filled.length > 0 && filled.every((row) => isAnswer(row, column));
  });
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}

/** The row before the first question, where it has several texts: it names the columns. */
function rowBefore(sheet: Sheet, questionnaire: Questionnaire, question: number | null): number | null {
  if (question === null) return null;
  const find = findQuestionOf(questionnaire);
  const first = sheet.rows.findIndex((_, row) => find(cellAt(sheet, row, question).text) !== null);
  const texts = (sheet.rows[first - 1] ?? []).filter(({ kind }) => kind === "text");
  return first > 0 && texts.length > 1 ? first - 1 : null;
}

function fold(text: string): string {
  return foldText(text)
    .replace(/[\s_]+/g, " ")
    .trim();
}
