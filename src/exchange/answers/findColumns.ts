import { cellAt, type Sheet } from "#exchange/sheet/sheet.ts";
import { foldText } from "#lib/foldText.ts";
import type { Questionnaire } from "#questionnaire/schema.ts";
import { type AnswerWords, SHEET_FIELDS, type SheetField } from "./answerWords.ts";
import { findQuestionOf } from "./findQuestionOf.ts";
import { readChoice } from "./readChoice.ts";

/** Column index, from 0, of each field; null if no column holds it. */
export type Columns = Readonly<Record<SheetField, number | null>>;

/** Index of the header row, from 0, or null if there is none; and the detected columns. */
export type FoundColumns = { readonly head: number | null; readonly columns: Columns };

/** Number of rows searched for the header. */
const FIRST_ROWS = 30;
/** Number of rows used to detect a column by its values. */
const SAMPLE_ROWS = 1000;

/**
 * Detects the fields of a sheet's columns by their names in `words`, in any order; the question and answer columns
 * also by their values if no name matches.
 */
export function findColumns(sheet: Sheet, questionnaire: Questionnaire, words: AnswerWords): FoundColumns {
  const width = widthOf(sheet);
  const head = headOf(sheet, words);
  const named = namedColumns(sheet, head, words);
  const question = named.question ?? questionColumn(sheet, questionnaire, width);
  const used = new Set([...Object.values(named), question]);
  const answer = named.answer ?? answerColumn(sheet, questionnaire, words, { width, question, used });
  const columns = { ...named, question, answer };
  return { head: head ?? rowBefore(sheet, questionnaire, question), columns };
}

/** Lists the non-empty columns of a sheet, each with its name, or its first value if `head` is null. */
export function listColumns(
  sheet: Sheet,
  head: number | null,
): readonly { readonly column: number; readonly name: string }[] {
  const width = widthOf(sheet);
  return Array.from({ length: width }, (_, column) => {
    const first = sheet.rows.find((row) => (row[column]?.text ?? "").trim() !== "")?.[column]?.text ?? "";
    return { column, name: (head === null ? first : cellAt(sheet, head, column).text).trim() };
  }).filter(({ column }) => sheet.rows.some((row) => (row[column]?.text ?? "") !== ""));
}

/** Not by spreading, which fails: a single value in the last row of Excel makes a million rows. */
function widthOf({ rows }: Sheet): number {
  return rows.reduce((width, row) => Math.max(width, row.length), 0);
}

function fieldOf(name: string, words: AnswerWords): SheetField | undefined {
  const folded = fold(name);
  if (folded === "") return undefined;
  const field = words.fields.find(([word]) => fold(word) === folded)?.[1];
  return field ?? SHEET_FIELDS.find((one) => ALSO[one].includes(folded));
}

/** Column names common in other spreadsheets, and those of the answers table. */
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
    question: columnOf("question"),
    answer: columnOf("answer"),
    reason: columnOf("reason"),
    evidence: columnOf("evidence"),
    note: columnOf("note"),
    owner: columnOf("owner"),
    links: columnOf("links"),
  };
}

/** Returns the column that names the most questions; null if none does. */
function questionColumn(sheet: Sheet, questionnaire: Questionnaire, width: number): number | null {
  const find = findQuestionOf(questionnaire);
  const counts = Array.from({ length: width }, (_, column) => ({
    column,
    count: sheet.rows.slice(0, SAMPLE_ROWS).filter((_, row) => find(cellAt(sheet, row, column).text) !== null).length,
  }));
  const best = counts.toSorted((a, b) => b.count - a.count)[0];
  return best !== undefined && best.count > 0 ? best.column : null;
}

/** Returns the only unused column with nothing but answers in question rows; null if none or several. */
function answerColumn(
  sheet: Sheet,
  questionnaire: Questionnaire,
  words: AnswerWords,
  { width, question, used }: { width: number; question: number | null; used: ReadonlySet<number | null> },
): number | null {
  if (question === null) return null;
  const find = findQuestionOf(questionnaire);
  const rows = sheet.rows
    .slice(0, SAMPLE_ROWS)
    .flatMap((_, row) => (find(cellAt(sheet, row, question).text) === null ? [] : [row]));
  const max = questionnaire.scale.length - 1;
  const isAnswer = (row: number, column: number) => readChoice(cellAt(sheet, row, column), words, max).ok;
  const fitting = Array.from({ length: width }, (_, column) => column).filter((column) => {
    const filled = rows.filter((row) => cellAt(sheet, row, column).kind !== "empty");
    return !used.has(column) && filled.length > 0 && filled.every((row) => isAnswer(row, column));
  });
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}

/** Returns the row before the first question as the header if it has several texts; otherwise null. */
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
